import { numberIn } from '../../domain/table.ts';
import { given } from '../../domain/given.ts';
import { lineHeight, type Label, stackDown, layoutText, type Point } from '../geometry.ts';
import {
  axisHeight,
  layoutMeasureAxis,
  type MeasureAxis,
  measureScale,
  headPanel,
  type UnitPanel,
  type Track,
  layoutTrack,
  type MeasureScale,
} from '../unit-panel.ts';
import { layoutValue } from '../value-column.ts';
import { type FigureKey, usedKeys } from '../figure.ts';
import type { FigureWords, NoteMarks, Quantity } from '../words.ts';
import {
  sharedHeads,
  type Pair,
  type Pairs,
  remarksOn,
  measuredValue,
  type Panel,
  isUnchanged,
} from './model.ts';
import { type Context, makeContext, layoutHeads } from './columns.ts';

export interface PairsLayout {
  width: number;
  height: number;
  /** Heads of the columns of numbers. */
  heads: Label[];
  panels: PanelLayout[];
  keys: FigureKey[];
}

export interface PanelLayout extends UnitPanel {
  rows: PairRow[];
  axis: MeasureAxis;
}

/** A row for each pair, in a panel and on an axis of its own for each unit. */
export function layoutPairs(
  pairs: Pairs,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): PairsLayout {
  const context = makeContext(pairs, width, { words, marks });
  const heads = pairs.panels.length > 0 ? layoutHeads(pairs, context) : [];
  const top = Math.max(0, ...heads.map((head) => head.y + 8));
  const several = pairs.panels.length > 1;
  const { laid: panels, bottom: height } = stackDown(pairs.panels, top, (panel, y) =>
    layoutPanel(panel, y, several, context),
  );
  const rows = panels.flatMap((panel) => panel.rows);
  return { width, height, heads, panels, keys: pairKeys(pairs, rows, words) };
}

function layoutPanel(
  panel: Panel,
  top: number,
  hasHeading: boolean,
  context: Context,
): PanelLayout & { bottom: number } {
  const { columns, words } = context;
  const values = panel.pairs.flatMap(({ before, after }) =>
    [before, after].flatMap(({ value }) => numberIn(value) ?? []),
  );
  const x = measureScale(panel.unit, values, columns.plot);
  const name = hasHeading ? words.unit(panel.unit) : undefined;
  const head = headPanel(name, top, columns.width);
  const rows = stackDown(panel.pairs, head.bottom, (pair, y) => layoutRow(pair, y, x, context));
  const bottom = rows.bottom + axisHeight;
  const axis = layoutMeasureAxis(x, panel.unit, bottom - 8, words);
  return { ...head, rows: rows.laid, axis, bottom };
}

/** Which point is which, and what a lighter row means. */
function pairKeys(pairs: Pairs, rows: readonly PairRow[], words: FigureWords): FigureKey[] {
  const { before, after } = sharedHeads(pairs);
  return usedKeys([
    { sign: 'before', text: before, own: true, used: rows.some((row) => row.before) },
    { sign: 'after', text: after, own: true, used: rows.some((row) => row.after) },
    { sign: 'same', text: words.words.unchanged, used: rows.some((row) => row.unchanged) },
    {
      sign: 'few',
      text: words.fewBehind(pairs.minimumBase),
      used: rows.some((row) => row.isSmall),
    },
  ]);
}

/** One pair as drawn. An unknown measurement has no point. */
export interface PairRow {
  key: string;
  labels: Label[];
  track: Track;
  before?: Point;
  after?: Point;
  /** The two are equal: one mark is drawn for both. */
  unchanged: boolean;
  isSmall: boolean;
  /** The colour of a municipality; other rows take the accent. */
  colour?: number;
}

/** The room of the points: above and below them, and half their own height. */
const trackRoom = { above: 8, half: 10, below: 10 } as const;

/** Name, the two points, and the two numbers. */
function layoutRow(
  pair: Pair,
  top: number,
  x: MeasureScale,
  context: Context,
): PairRow & { bottom: number } {
  const { columns } = context;
  const labels = layoutLabels(pair, top + lineHeight, context);
  const last = Math.max(...labels.map((label) => label.y));
  const track = layoutTrack(columns, { top, last }, trackRoom);
  return {
    key: pair.key,
    labels,
    track,
    ...given({
      before: pointAt(pair.before, x, track),
      after: pointAt(pair.after, x, track),
      colour: pair.isPlace ? pair.colour : undefined,
    }),
    unchanged: isUnchanged(pair),
    isSmall: pair.isSmall,
    bottom: track.bottom + (columns.stacked ? 4 : 0),
  };
}

function layoutLabels(pair: Pair, y: number, context: Context): Label[] {
  const { columns } = context;
  const style = { x: 0, width: columns.name };
  const name = layoutText(pair.label, { ...style, y });
  const below = y + lineHeight * name.length;
  const remarks = layoutText(remarksOn(pair, context), { ...style, y: below, tone: 'soft' });
  const numbersAt = columns.beside ? y : y + lineHeight * (name.length + remarks.length);
  const before = layoutValue(measuredValue(pair.before, context), columns.before, numbersAt);
  const after = layoutValue(measuredValue(pair.after, context), columns.after, numbersAt);
  const arrow: Label = {
    x: columns.arrow,
    y: numbersAt,
    text: '→',
    anchor: 'middle',
    tone: 'soft',
  };
  return [...name, ...remarks, ...before, arrow, ...after];
}

function pointAt(measured: Quantity, x: MeasureScale, { middle }: Track): Point | undefined {
  const value = numberIn(measured.value);
  return value === undefined ? undefined : { x: x(value), y: middle };
}
