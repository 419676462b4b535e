import type { FigureWords } from '../words.ts';
import { stackedBelow } from '../geometry.ts';
import { pointRoom } from '../measure-axis.ts';
import type { Marks } from '../notes-of-figure.ts';
import { textWidth } from '../text-width.ts';
import { fitColumn, columnStart, type ColumnValue, type ValueColumn } from '../value-column.ts';
import type { Comparison, GroupValue } from './rows.ts';
import { besideText, countText } from './texts.ts';

/** Horizontal positions. Stacked, each point is under its group's name and numbers. */
export interface Columns {
  stacked: boolean;
  width: number;
  name: number;
  group: { x: number; width: number };
  plot: readonly [left: number, right: number];
  beside: ValueColumn;
  count: ValueColumn;
}

/** What the rows of one figure share while it is laid out. */
export interface Context {
  comparison: Comparison;
  words: FigureWords;
  marks: Marks;
  columns: Columns;
}

const gap = 16;
const numberGap = 10;

/** The widest that names, groups and numbers may be next to the plot. */
const mostName = 168;
const mostGroup = 112;
const mostNumber = { narrow: 132, wide: 120 } as const;

export function makeContext(
  comparison: Comparison,
  width: number,
  words: FigureWords,
  marks: Marks,
): Context {
  const phrasing = { comparison, words, marks };
  const values = comparison.rows.flatMap((row) => row.values);
  const stacked = width < stackedBelow;
  const most = mostNumber[stacked ? 'narrow' : 'wide'];
  const counts = values.map((value) => countValue(value, phrasing));
  const count = fitColumn(counts, width, [0, most]);
  const details = values.map((value) => besideValue(value, phrasing));
  const beside = fitColumn(details, columnStart(count) - numberGap, [0, most]);
  const left = columnStart(beside) - gap;
  const shared = { width, beside, count };
  if (stacked) {
    const plot = [pointRoom, width - pointRoom] as const;
    const group = { x: 0, width: left };
    return { ...phrasing, columns: { ...shared, stacked, name: width, group, plot } };
  }
  const name = Math.min(mostName, widest(comparison.rows.map((row) => row.label)));
  const groupWidth = Math.min(mostGroup, widest(comparison.groups.map((group) => group.name)));
  const group = { x: name + gap, width: groupWidth };
  const plot = [group.x + groupWidth + numberGap + pointRoom, left - pointRoom] as const;
  return { ...phrasing, columns: { ...shared, stacked, name, group, plot } };
}

/** The counted number is bold, since it is what the source has. */
export function countValue(
  value: GroupValue,
  { comparison, words, marks }: Pick<Context, 'comparison' | 'words' | 'marks'>,
): ColumnValue {
  const tone = typeof value.value === 'number' ? 'strong' : 'soft';
  return { text: countText(value, comparison, words), tone, marks: marks(value.reference) };
}

export function besideValue(
  value: GroupValue,
  { comparison, words }: Pick<Context, 'comparison' | 'words'>,
): ColumnValue {
  return { text: besideText(value, comparison, words), tone: 'soft', marks: '' };
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text)));
}
