import type { ScaleLinear } from 'd3-scale';
import type { Assessment, Verdict } from '../../domain/goal.ts';
import { lineHeight, type Label, type Point } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { layoutText } from '../wrap-text.ts';
import { bulletHeight, layoutBullet, type Bullet } from './bullet.ts';
import type { Context } from './columns.ts';
import type { GoalRows } from './rows.ts';
import {
  remarksOn,
  resultReference,
  resultText,
  scopeText,
  targetReference,
  targetText,
} from './texts.ts';

export interface BulletRow {
  goal: string;
  mark: Point & { verdict: Verdict };
  labels: Label[];
  /** None where there is nothing to measure: a goal that is judged, or none at all. */
  bullet?: Bullet;
}

type Placed<Layout> = Layout & { bottom: number };

/** One goal for one place and group: mark, name, bullet and numbers. */
export function layoutRow(
  item: GoalRows,
  row: Assessment,
  top: number,
  x: ScaleLinear<number, number>,
  context: Context,
): Placed<BulletRow> {
  const { labels, line, bottom } = context.columns.stacked
    ? layoutStacked(item, row, top, context)
    : layoutBeside(item, row, top, context);
  const mark = { verdict: row.verdict, x: 8, y: top + lineHeight - 5 };
  const base = { goal: item.goal.id, mark, labels };
  if (row.result?.value === undefined && !row.target) return { ...base, bottom };
  const bullet = layoutBullet(row, item.goal.direction, x, line);
  return { ...base, bullet, bottom: Math.max(bottom, line + bulletHeight + 6) };
}

interface RowTexts {
  labels: Label[];
  /** The top of the bullet. */
  line: number;
  bottom: number;
}

/** Name to the left of the bullet, numbers in two columns to its right. */
function layoutBeside(item: GoalRows, row: Assessment, top: number, context: Context): RowTexts {
  const { columns } = context;
  const y = top + lineHeight;
  const name = layoutName(item, row, y, columns.labelWidth, context);
  const { result, target } = numbersOf(item, row, context);
  const tone = row.result?.value === undefined ? 'soft' : 'strong';
  const right = { y, anchor: 'end' } as const;
  const results = layoutText(result, {
    x: columns.result,
    width: columns.resultWidth,
    tone,
    ...right,
  });
  const targets = layoutText(target, { x: columns.target, width: columns.targetWidth, ...right });
  const lines = Math.max(name.length, results.length, targets.length);
  const line = y - 5 - bulletHeight / 2;
  return { labels: [...name, ...results, ...targets], line, bottom: top + lineHeight * lines + 10 };
}

/** Name and numbers on one line where they fit, the bullet under them. */
function layoutStacked(item: GoalRows, row: Assessment, top: number, context: Context): RowTexts {
  const { columns, words } = context;
  const { result, target } = numbersOf(item, row, context);
  const numbers = target ? `${result} · ${words.words.target.toLowerCase()} ${target}` : result;
  const y = top + lineHeight;
  const left = columns.labelWidth - textWidth(numbers) - 12;
  const name = layoutName(item, row, y, columns.labelWidth, context);
  const isShort = name.length === 1 && textWidth(name[0]?.text ?? '') <= left;
  const below = y + lineHeight * name.length;
  const values = isShort
    ? [{ x: columns.width, y, text: numbers, anchor: 'end' as const }]
    : layoutText(numbers, { x: columns.label, y: below, width: columns.labelWidth });
  const last = Math.max(...[...name, ...values].map((label) => label.y));
  return { labels: [...name, ...values], line: last + 6, bottom: last + 14 };
}

function layoutName(
  { goal, rows }: GoalRows,
  row: Assessment,
  y: number,
  width: number,
  { columns, words }: Context,
): Label[] {
  const text = rows.length > 1 ? scopeText(row, words) : goal.goal;
  const name = layoutText(text, { x: columns.label, y, width });
  const remarks = remarksOn(row, words);
  const below = y + lineHeight * name.length;
  return [...name, ...layoutText(remarks, { x: columns.label, y: below, width, tone: 'soft' })];
}

function numbersOf(
  { goal }: GoalRows,
  row: Assessment,
  { words, marks }: Context,
): Record<'result' | 'target', string> {
  return {
    result: resultText(goal, row, words) + marks(resultReference(row)),
    target: targetText(goal, row, words) + marks(targetReference(row)),
  };
}
