import { given } from '../../domain/given.ts';
import type { FigureWords, NoteMarks } from '../words.ts';
import {
  stackedBelow,
  textWidth,
  lineHeight,
  type Label,
  type Point,
  stackDown,
  layoutText,
} from '../geometry.ts';
import { pointRoom, layoutTrack, type Track, type MeasureScale } from '../unit-panel.ts';
import {
  fitColumn,
  columnStart,
  columnGap,
  type ColumnValue,
  type ValueColumn,
  layoutValue,
} from '../value-column.ts';
import {
  type Comparison,
  type GroupValue,
  besideText,
  countText,
  type Characteristic,
  readMeasure,
} from './model.ts';

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
interface Context {
  comparison: Comparison;
  words: FigureWords;
  marks: NoteMarks;
  columns: Columns;
}

const numberGap = 10;

/** The widest that names, groups and numbers may be next to the plot. */
const mostName = 168;
const mostGroup = 112;
const mostNumber = { narrow: 132, wide: 120 } as const;

export function makeContext(
  comparison: Comparison,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): Context {
  const phrasing = { comparison, words, marks };
  const values = comparison.rows.flatMap((row) => row.values);
  const stacked = width < stackedBelow;
  const most = mostNumber[stacked ? 'narrow' : 'wide'];
  const counts = values.map((value) => countValue(value, phrasing));
  const count = fitColumn(counts, width, [0, most]);
  const details = values.map((value) => besideValue(value, phrasing));
  const beside = fitColumn(details, columnStart(count) - numberGap, [0, most]);
  const left = columnStart(beside) - columnGap;
  const shared = { width, beside, count };
  if (stacked) {
    const plot = [pointRoom, width - pointRoom] as const;
    const group = { x: 0, width: left };
    return { ...phrasing, columns: { ...shared, stacked, name: width, group, plot } };
  }
  const name = Math.min(mostName, widest(comparison.rows.map((row) => row.label)));
  const groupWidth = Math.min(mostGroup, widest(comparison.groups.map((group) => group.name)));
  const group = { x: name + columnGap, width: groupWidth };
  const plot = [group.x + groupWidth + numberGap + pointRoom, left - pointRoom] as const;
  return { ...phrasing, columns: { ...shared, stacked, name, group, plot } };
}

/** The counted number is bold, since it is what the source has. */
function countValue(
  value: GroupValue,
  { words, marks }: Pick<Context, 'words' | 'marks'>,
): ColumnValue {
  const tone = typeof value.value === 'number' ? 'strong' : 'soft';
  return { text: countText(value, words), tone, marks: marks(value.reference) };
}

function besideValue(
  value: GroupValue,
  { comparison, words }: Pick<Context, 'comparison' | 'words'>,
): ColumnValue {
  return { text: besideText(value, comparison, words), tone: 'soft', marks: '' };
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text)));
}

/** One row of the table: its name, and a line for each group. */
export interface CharacteristicRow {
  key: string;
  name: Label[];
  middle: number;
  lines: GroupLine[];
}

/** One group in one row. An unknown value has no point. */
export interface GroupLine {
  colour: number;
  labels: Label[];
  track: Track;
  point?: Point;
}

/** The room of a group's point: above and below it, and half its own height. */
const trackRoom = { above: 6, half: 7, below: 2 } as const;
const rowGap = 12;

export function layoutRow(
  row: Characteristic,
  top: number,
  x: MeasureScale,
  context: Context,
): CharacteristicRow & { bottom: number } {
  const { columns } = context;
  const style = { x: 0, y: top + lineHeight, width: columns.name };
  const tone = columns.stacked ? { tone: 'strong' as const } : {};
  const name = layoutText(row.label, { ...style, ...tone });
  const under = top + lineHeight * name.length;
  const { laid: lines, bottom } = stackDown(
    row.values,
    columns.stacked ? under + 2 : top,
    (value, y) => layoutLine(value, y, x, context),
  );
  const middles = lines.map(({ track }) => track.middle);
  const middle = (Math.min(...middles) + Math.max(...middles)) / 2;
  return { key: row.key, name, middle, lines, bottom: Math.max(bottom, under + 6) + rowGap };
}

/** The group's name, its point, and its numbers. */
function layoutLine(
  value: GroupValue,
  top: number,
  x: MeasureScale,
  context: Context,
): GroupLine & { bottom: number } {
  const { columns, comparison } = context;
  const y = top + lineHeight;
  const { colour, name } = value.group;
  const labels = [
    ...layoutText(name, { ...columns.group, y, series: colour }),
    ...layoutValue(besideValue(value, context), columns.beside, y),
    ...layoutValue(countValue(value, context), columns.count, y),
  ];
  const last = Math.max(...labels.map((label) => label.y));
  const track = layoutTrack(columns, { top, last }, trackRoom);
  const measure = readMeasure(value, comparison);
  const point = measure === undefined ? undefined : { x: x(measure), y: track.middle };
  return { colour, labels, track, ...given({ point }), bottom: track.bottom };
}
