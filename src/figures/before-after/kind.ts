import {
  figureKind,
  type FigureCell,
  type FigureTable,
  numberCell,
  stopsDown,
  type Drawing,
} from '../figure.ts';
import type { FigureWords } from '../words.ts';
import type { Point } from '../geometry.ts';
import {
  groupMark,
  labelMarks,
  pathMark,
  type Mark,
  pointsPath,
  seriesClass,
  d,
  ringAround,
} from '../marks.ts';
import { drawTrack, type MeasureAxis, drawPanel } from '../unit-panel.ts';
import { layoutPairs, type PairsLayout, type PanelLayout, type PairRow } from './layout.ts';
import { readPairs, type Pair, type Pairs } from './model.ts';

/** Two measurements of the same thing: an open point, an arrow, a filled point; an unknown one has no point. */
export const beforeAfter = figureKind({
  read: readPairs,
  layout: layoutPairs,
  draw: drawPairs,
  tabulate: tabulatePairs,
});

type Side = 'before' | 'after';

/** A row for each pair: both numbers, each with its base where the figure has one. */
export function tabulatePairs({ titles, panels }: Pairs, words: FigureWords): FigureTable {
  const pairs = panels.flatMap((panel) => panel.pairs);
  const bases = { before: titles.beforeBase, after: titles.afterBase };
  const sideColumns = (side: Side): string[] => [
    titles[side],
    ...(bases[side] ? [bases[side]] : []),
  ];
  // One column cannot say the units of several panels: each number says its own.
  const said = panels.length > 1 ? withUnits(words) : words;
  const numeric = [...sideColumns('before'), ...sideColumns('after')];
  return {
    columns: [
      { title: titles.label, numeric: false },
      ...numeric.map((title) => ({ title, numeric: true })),
    ],
    rows: pairs.map((pair) => ({
      header: { text: pairHeader(pair, words) },
      cells: [...pairCells(pair, 'before', said), ...pairCells(pair, 'after', said)],
    })),
  };
}

function withUnits(words: FigureWords): FigureWords {
  return { ...words, number: (value, unit, near) => words.quantity(value, unit, near) };
}

function pairHeader(pair: Pair, words: FigureWords): string {
  const name = pair.label;
  return pair.isSmall ? `${name} (${words.words.smallBase})` : name;
}

function pairCells(pair: Pair, side: Side, words: FigureWords): FigureCell[] {
  const { base, ...own } = pair[side];
  return [own, ...(base ? [base] : [])].map((quantity) => numberCell(quantity, words));
}

/** A shorter line has no room for the head of an arrow between its points. */
const leastArrow = 20;

export function drawPairs({ width, height, heads, panels, keys }: PairsLayout): Drawing {
  const rows = panels.flatMap((panel) => panel.rows);
  return {
    width,
    height,
    keys,
    marks: [...labelMarks(heads), ...panels.map((panel) => drawPairsPanel(panel, width))],
    stops: stopsDown(rows.map(({ track }) => track.middle)),
  };
}

function drawPairsPanel(panel: PanelLayout, width: number): Mark {
  const { rows, axis } = panel;
  const inside = [...labelMarks(axis.labels), ...rows.map((row) => drawRow(row, axis))];
  return drawPanel(panel, inside, width);
}

function drawRow(row: PairRow, axis: MeasureAxis): Mark {
  return groupMark([
    drawTrack(row.track, axis),
    ...labelMarks(row.labels),
    groupMark(drawPair(row), rowClass(row)),
  ]);
}

/** A row with a small base is lighter, whatever its colour. */
function rowClass({ colour, isSmall }: PairRow): string {
  if (isSmall) return 'few';
  return colour === undefined ? 'pair' : seriesClass(colour);
}

/** An open point, an arrow, a filled point; a ringed one where nothing changed. */
function drawPair({ before, after, unchanged }: PairRow): (Mark | false | undefined)[] {
  const filled = after && pathMark('points', pointsPath(0, [after]));
  if (after && unchanged) return [pathMark('ring', ringAround(after)), filled];
  return [
    ...(before && after ? drawArrow(before, after) : []),
    before && pathMark('points open', pointsPath(0, [before])),
    filled,
  ];
}

function drawArrow(before: Point, after: Point): Mark[] {
  const line = pathMark('line', d`M${before.x} ${before.y}H${after.x}`);
  const length = after.x - before.x;
  if (Math.abs(length) < leastArrow) return [line];
  const back = length > 0 ? -5 : 5;
  const head = d`M${after.x + back * 2.6} ${after.y - 5}l${-back} 5l${back} 5`;
  return [line, pathMark('line', head)];
}
