import { numberIn } from '../../domain/table.ts';
import { usedKeys, type FigureKey } from '../figure.ts';
import {
  layoutText,
  lineHeight,
  stackDown,
  stackedBelow,
  textWidth,
  type Label,
} from '../geometry.ts';
import { layoutReference, referenceSize } from '../references.ts';
import {
  axisHeight,
  layoutMeasureAxis,
  layoutTrack,
  measureScale,
  pointRoom,
  type MeasureScale,
} from '../unit-panel.ts';
import {
  columnGap,
  columnStart,
  fitColumn,
  layoutValue,
  numberValue,
  type ColumnValue,
  type ValueColumn,
} from '../value-column.ts';
import { baseText, type FigureWords, type NoteMarks } from '../words.ts';
import { sizesOn, type Bar, type BarRow, type Bars } from './model.ts';
import { layoutColumns } from './columns.ts';
import type { BarsLayout, RowLayout } from './laid-bars.ts';

/** What the rows of one figure share while it is laid out. */
interface Context {
  bars: Bars;
  words: FigureWords;
  marks: NoteMarks;
  stacked: boolean;
  name: number;
  group: { x: number; width: number };
  plot: readonly [left: number, right: number];
  values: ValueColumn;
}

/** Bars below each other, or columns where the figure asks for them and their names have room. */
export function layoutBars(
  bars: Bars,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): BarsLayout {
  const columns = bars.upright ? layoutColumns(bars, width, words, marks) : undefined;
  if (columns) return { ...columns, keys: barKeys(bars, words) };
  const context = makeContext(bars, width, words, marks);
  const [left, right] = context.plot;
  const x = measureScale(bars.unit, sizesOn(bars), context.plot);
  const heads = layoutHeads(bars, x, context);
  const { laid: rows, bottom } = stackDown(bars.rows, heads.bottom, (row, top) =>
    layoutRow(row, top, x, context),
  );
  const isEmpty = rows.length === 0;
  const height = isEmpty ? 0 : bottom + axisHeight - 4;
  return {
    width,
    height,
    rows,
    axis: isEmpty ? { ticks: [], labels: [] } : layoutMeasureAxis(x, bars.unit, height - 6, words),
    zero: x(0),
    upright: false,
    plot: { left, right, top: heads.bottom, bottom },
    references: isEmpty ? [] : heads.references,
    keys: isEmpty ? [] : barKeys(bars, words),
  };
}

const mostName = 220;
const mostGroup = 120;
const mostNumber = 132;

function makeContext(bars: Bars, width: number, words: FigureWords, marks: NoteMarks): Context {
  const stacked = width < stackedBelow;
  const all = bars.rows.flatMap((row) => row.bars.map((bar) => barValue(bar, words, marks)));
  const values = fitColumn(all, width, [0, mostNumber]);
  const right = columnStart(values) - columnGap;
  const shared = { bars, words, marks, stacked, values };
  if (stacked)
    return {
      ...shared,
      name: bars.groups.length > 1 ? width : right,
      group: { x: 0, width: right },
      plot: [pointRoom, width - pointRoom],
    };
  const name = Math.min(mostName, widest(bars.rows.map(({ label }) => label)));
  const several = bars.groups.length > 1;
  const group = {
    x: name + columnGap,
    width: several ? Math.min(mostGroup, widest(bars.groups.map((one) => one.name))) : 0,
  };
  const start = several ? group.x + group.width + columnGap : name + columnGap;
  return { ...shared, name, group, plot: [start, right] };
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text)));
}

/** The size, and under it its base. */
function barValue(bar: Bar, words: FigureWords, marks: NoteMarks): ColumnValue {
  const value = numberValue(bar, words, marks);
  return bar.base ? { ...value, below: baseText(bar.base, words) } : value;
}

/** The names of references above the bars, a line each, beside where their lines begin. */
function layoutHeads({ references, unit }: Bars, x: MeasureScale, { words, values }: Context) {
  const width = values.end + values.marksWidth;
  const heads = references.map((reference, index) => {
    const line = layoutReference(reference, x);
    const text = `${reference.text} ${referenceSize(reference, unit, words)}`;
    const half = textWidth(text) / 2;
    const at = Math.min(width - half, Math.max(half, (line.low + line.high) / 2));
    const label: Label = {
      x: at,
      y: (index + 1) * lineHeight - 4,
      text,
      anchor: 'middle',
      tone: 'soft',
    };
    return { ...line, labels: [label] };
  });
  return { references: heads, bottom: references.length * lineHeight };
}

/** Half the thickness of a bar, alone and in a group. */
const halfAlone = 7;
const halfInGroup = 5;
const room = { above: 5, below: 6 } as const;

function layoutRow(
  row: BarRow,
  top: number,
  x: MeasureScale,
  context: Context,
): RowLayout & { bottom: number } {
  const several = context.bars.groups.length > 1;
  const tone = several && context.stacked ? ({ tone: 'strong' } as const) : {};
  const name = layoutText(row.label, { x: 0, y: top + lineHeight, width: context.name, ...tone });
  const under = top + lineHeight * name.length;
  const lineTop = several && context.stacked ? under + 2 : top;
  const { laid, bottom } = stackDown(row.bars, lineTop, (bar, y) =>
    layoutLine(bar, row, y, x, context, several ? [] : name),
  );
  const end = Math.max(bottom, under + 4) + (several ? 10 : 2);
  return {
    key: row.key,
    labels: [...name, ...laid.flatMap(({ labels }) => labels)],
    bars: laid.map(({ labels: _, ...bar }) => bar),
    middle: (top + end) / 2,
    height: end - top - 2,
    bottom: end,
  };
}

/** The group's name where there are several, the bar and its number. */
function layoutLine(
  bar: Bar,
  { muted }: BarRow,
  top: number,
  x: MeasureScale,
  context: Context,
  name: readonly Label[],
) {
  const { group, values, plot, stacked, words, marks } = context;
  const several = bar.group.colour !== undefined;
  const half = several ? halfInGroup : halfAlone;
  const y = top + lineHeight;
  const groupName = several
    ? layoutText(bar.group.name, { ...group, y, series: bar.group.colour ?? 0 })
    : [];
  const labels = [...groupName, ...layoutValue(barValue(bar, words, marks), values, y)];
  const last = Math.max(y, ...[...labels, ...name].map((label) => label.y));
  const track = layoutTrack({ stacked, plot }, { top, last }, { ...room, half });
  return {
    labels,
    colour: bar.group.colour,
    muted,
    interim: bar.interim,
    track,
    ...boxes(bar, x, track.middle, half),
    bottom: track.bottom,
  };
}

function boxes(bar: Bar, x: MeasureScale, middle: number, half: number) {
  const value = numberIn(bar.value);
  const target = numberIn(bar.target?.value);
  const at = { y: middle - half, height: 2 * half };
  const box = value === undefined ? undefined : { ...at, ...stretch(x(0), x(value)) };
  return {
    ...(box ? { box } : {}),
    ...(target === undefined
      ? {}
      : { target: { x: x(target) - 1, y: at.y - 3, width: 2, height: at.height + 6 } }),
  };
}

/** From zero to a size; zero is a sliver, so that it is seen to be known. */
function stretch(zero: number, end: number): { x: number; width: number } {
  const width = Math.max(1, Math.abs(end - zero));
  return { x: Math.min(zero, end), width };
}

function barKeys({ rows, groups, titles }: Bars, { words }: FigureWords): FigureKey[] {
  const bars = rows.flatMap((row) => row.bars);
  const hasTarget = bars.some(({ target }) => target && numberIn(target.value) !== undefined);
  return usedKeys([
    { sign: 'target', text: titles.target, own: true, used: hasTarget },
    {
      sign: 'open',
      text: words.interimValue,
      used: groups.length === 1 && bars.some(({ interim }) => interim),
    },
  ]);
}
