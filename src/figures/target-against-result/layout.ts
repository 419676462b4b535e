import type { ScaleLinear } from 'd3-scale';
import type { Assessment } from '../../domain/goal.ts';
import {
  stackedBelow,
  textWidth,
  lineHeight,
  type Label,
  stackDown,
  layoutText,
  type Point,
} from '../geometry.ts';
import {
  fitColumn,
  headWords,
  columnStart,
  columnGap,
  type ValueColumn,
  headValue,
  layoutValue,
} from '../value-column.ts';
import type { FigureKey } from '../figure.ts';
import type { FigureWords, NoteMarks } from '../words.ts';
import { type MeasureScale, headPanel, type UnitPanel } from '../unit-panel.ts';
import {
  phraseRow,
  type Phrasing,
  type Panel,
  areAllInterim,
  type GoalRows,
  numbersInLine,
  type RowTexts,
  verdictKeys,
  resultHead,
} from './model.ts';
import { bulletHeight, bulletKeys, layoutBullet, type Bullet, panelScale } from './bullet.ts';
import type { Verdict } from '../../domain/codes.ts';

/** Horizontal positions. Stacked, the bullet is under name and numbers. */
export interface Columns {
  stacked: boolean;
  width: number;
  /** Names start after the verdict's mark. */
  name: number;
  nameWidth: number;
  plot: readonly [left: number, right: number];
  result: ValueColumn;
  target: ValueColumn;
}

/** What the rows of one figure share while it is laid out. */
interface Context extends Phrasing {
  columns: Columns;
}

const markWidth = 24;

/** The narrowest and widest that a column gets, whatever its texts. */
const nameRoom = [96, 220] as const;

const valueRoom = [0, 120] as const;

function makeContext(panels: readonly Panel[], width: number, phrasing: Phrasing): Context {
  return { ...phrasing, columns: layoutColumns(panels, width, phrasing) };
}

function layoutColumns(panels: readonly Panel[], width: number, phrasing: Phrasing): Columns {
  const rows = panels.flatMap(({ goals }) =>
    goals.flatMap((goal) => goal.rows.map((row) => phraseRow(goal, row, phrasing))),
  );
  const targets = [...headWords(phrasing.words.words.target), ...rows.map((row) => row.target)];
  const target = fitColumn(targets, width, valueRoom);
  const results = [...headWords(resultHead(phrasing)), ...rows.map((row) => row.result)];
  const result = fitColumn(results, columnStart(target) - columnGap, valueRoom);
  const name = markWidth;
  if (width < stackedBelow) {
    const plot = [name, width - 1] as const;
    return { stacked: true, width, name, nameWidth: width - name, plot, result, target };
  }
  const [least, most] = nameRoom;
  const widest = Math.max(least, ...rows.map((row) => textWidth(row.name)));
  const nameWidth = Math.min(most, widest);
  const plot = [name + nameWidth + columnGap, columnStart(result) - columnGap] as const;
  return { stacked: false, width, name, nameWidth, plot, result, target };
}

export interface BulletsLayout {
  width: number;
  height: number;
  /** Heads of the columns of numbers; none where the figure is stacked. */
  heads: Label[];
  panels: PanelLayout[];
  keys: FigureKey[];
}

interface PanelLayout extends UnitPanel {
  rows: BulletRow[];
}

/** One panel for each unit; in it a row for each goal, place and group. */
export function layoutBullets(
  panels: readonly Panel[],
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): BulletsLayout {
  const context = makeContext(panels, width, { words, marks, allInterim: areAllInterim(panels) });
  const heads = layoutHeads(context);
  const top = Math.max(0, ...heads.map((head) => head.y + 8));
  const several = panels.length > 1;
  const { laid, bottom } = stackDown(panels, top, (panel, y) =>
    layoutPanel(panel, y, several, context),
  );
  const rows = laid.flatMap((panel) => panel.rows);
  const keys = rowKeys(rows, context);
  return { width, height: bottom, heads, panels: laid, keys };
}

function layoutHeads(context: Context): Label[] {
  const { columns, words } = context;
  if (columns.stacked) return [];
  return [
    ...layoutValue(headValue(resultHead(context)), columns.result, lineHeight),
    ...layoutValue(headValue(words.words.target), columns.target, lineHeight),
  ];
}

function layoutPanel(
  panel: Panel,
  top: number,
  hasHeading: boolean,
  context: Context,
): PanelLayout & { bottom: number } {
  const { plot, width } = context.columns;
  const x = panelScale(panel, plot);
  const head = headPanel(hasHeading ? unitName(panel, context) : undefined, top, width);
  const goals = stackDown(panel.goals, head.bottom, (goal, y) => layoutGoal(goal, y, x, context));
  return {
    ...head,
    headings: [...head.headings, ...goals.laid.flatMap(({ name }) => name)],
    rows: goals.laid.flatMap(({ rows }) => rows),
    bottom: goals.bottom,
  };
}

/** Goals that the evaluator judges have no unit to name. */
function unitName({ unit, goals }: Panel, { words }: Context): string {
  const isJudged = goals.every(({ goal }) => goal.direction === 'judged');
  return isJudged ? words.words.judgedGoals : words.unit(unit);
}

function layoutGoal(
  goal: GoalRows,
  top: number,
  x: MeasureScale,
  context: Context,
): { name: Label[]; rows: BulletRow[]; bottom: number } {
  const name = layoutGoalName(goal, top, context);
  const under = top + lineHeight * name.length + (name.length > 0 ? 10 : 0);
  const { laid, bottom } = stackDown(goal.rows, under, (row, y) =>
    layoutRow(goal, row, y, x, context),
  );
  return { name, rows: laid, bottom: bottom + (goal.rows.length > 1 ? 10 : 0) };
}

/** A goal of one row is named in the row itself. */
function layoutGoalName({ goal, rows }: GoalRows, top: number, { columns }: Context): Label[] {
  if (rows.length < 2) return [];
  return layoutText(goal.goal, { x: 0, y: top + lineHeight, width: columns.width, tone: 'strong' });
}

export interface BulletRow {
  goal: string;
  mark: Point & { verdict: Verdict };
  labels: Label[];
  /** Undefined where there is nothing to measure: the goal is judged by the evaluator, or has no target. */
  bullet?: Bullet;
}

/** One goal for one place and group: mark, name, bullet and numbers. */
function layoutRow(
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

/** The signs that the rows use, in words, each once; then the verdicts. */
function rowKeys(rows: readonly BulletRow[], phrasing: Phrasing): FigureKey[] {
  const bullets = rows.flatMap(({ bullet }) => bullet ?? []);
  const verdicts = rows.map(({ mark }) => mark.verdict);
  return [...bulletKeys(bullets, phrasing), ...verdictKeys(verdicts, phrasing.words)];
}
