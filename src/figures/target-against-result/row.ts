import type { ScaleLinear } from 'd3-scale';
import type { Assessment, Verdict } from '../../domain/goal.ts';
import { lineHeight, type Label, type Point } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { layoutValue } from '../value-column.ts';
import { layoutText } from '../wrap-text.ts';
import { bulletHeight, layoutBullet, type Bullet } from './bullet.ts';
import type { Context } from './columns.ts';
import { numbersInLine, phraseRow, type RowTexts } from './row-texts.ts';
import type { GoalRows } from './rows.ts';

export interface BulletRow {
  goal: string;
  mark: Point & { verdict: Verdict };
  labels: Label[];
  /** Undefined where there is nothing to measure: the goal is judged by the evaluator, or has no target. */
  bullet?: Bullet;
}

/** One goal for one place and group: mark, name, bullet and numbers. */
export function layoutRow(
  item: GoalRows,
  row: Assessment,
  top: number,
  x: ScaleLinear<number, number>,
  context: Context,
): BulletRow & { bottom: number } {
  const texts = phraseRow(item, row, context);
  const { stacked } = context.columns;
  const labels = (stacked ? stackedLabels : labelsBeside)(texts, top + lineHeight, context);
  const last = Math.max(...labels.map(({ y }) => y));
  const mark = { verdict: row.verdict, x: 8, y: top + lineHeight - 5 };
  const laid = { goal: item.goal.id, mark, labels, bottom: last + 10 };
  if (!isMeasured(row)) return laid;
  const line = stacked ? last + 6 : mark.y - bulletHeight / 2;
  const bullet = layoutBullet(row, item.goal.direction, x, line);
  return { ...laid, bullet, bottom: Math.max(laid.bottom, line + bulletHeight + 6) };
}

/** Whether there is a number to draw: a result, or a bound that it is measured against. */
function isMeasured({ result, target }: Assessment): boolean {
  return [result?.value, target?.lower, target?.upper].some((number) => number !== undefined);
}

/** Name to the left of the bullet, numbers in two columns to its right. */
function labelsBeside(texts: RowTexts, y: number, context: Context): Label[] {
  const { result, target } = context.columns;
  return [
    ...layoutName(texts, y, context),
    ...layoutValue(texts.result, result, y),
    ...layoutValue(texts.target, target, y),
  ];
}

/** Name and numbers on one line where they fit, else the numbers under the name. */
function stackedLabels(texts: RowTexts, y: number, context: Context): Label[] {
  const { name: x, nameWidth: width } = context.columns;
  const numbers = numbersInLine(texts, context);
  const name = layoutName(texts, y, context);
  if (textWidth(texts.name) + textWidth(numbers) + 12 <= width)
    return [...name, { x: x + width, y, text: numbers, anchor: 'end' }];
  const below = (name.at(-1)?.y ?? y) + lineHeight;
  return [...name, ...layoutText(numbers, { x, y: below, width })];
}

function layoutName({ name, remarks }: RowTexts, y: number, { columns }: Context): Label[] {
  const style = { x: columns.name, width: columns.nameWidth };
  const lines = layoutText(name, { ...style, y });
  const below = y + lineHeight * lines.length;
  return [...lines, ...layoutText(remarks, { ...style, y: below, tone: 'soft' })];
}
