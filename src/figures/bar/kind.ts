import {
  figureKind,
  numberCell,
  type Drawing,
  type FigureCell,
  type FigureTable,
} from '../figure.ts';
import { boxMark, d, groupMark, labelMarks, pathMark, seriesClass, type Mark } from '../marks.ts';
import { drawReferences } from '../references.ts';
import type { FigureWords } from '../words.ts';
import type { BarLayout, BarsLayout, RowLayout } from './laid-bars.ts';
import { layoutBars } from './layout.ts';
import { readBars, type Bars } from './model.ts';

/** Sizes of several things as bars from zero: below each other, or as columns side by side. */
export const barFigure = figureKind({
  read: readBars,
  layout: layoutBars,
  draw: drawBars,
  tabulate: tabulateBars,
});

/** A row for each thing: its sizes, and its targets and bases where there are any. */
export function tabulateBars(
  { title, groups, titles, rows }: Bars,
  words: FigureWords,
): FigureTable {
  const hasInterim = rows.some(({ bars }) => bars.some(({ interim }) => interim));
  const beside = (['target', 'base'] as const).filter((name) => titles[name] !== '');
  return {
    columns: [
      { title, numeric: false },
      ...groups.map(({ name }) => ({ title: name, numeric: true })),
      ...beside.map((name) => ({ title: titles[name], numeric: true })),
      ...(hasInterim ? [{ title: words.words.status, isWord: true as const, numeric: false }] : []),
    ],
    rows: rows.map(({ label, bars }) => ({
      header: { text: label },
      cells: [
        ...bars.map((bar) => numberCell(bar, words)),
        ...beside.flatMap((name): FigureCell[] => {
          const quantity = bars[0]?.[name];
          return quantity ? [numberCell(quantity, words)] : [];
        }),
        ...(hasInterim ? [{ text: bars[0]?.interim ? words.words.interimValue : '' }] : []),
      ],
    })),
  };
}

function drawBars(layout: BarsLayout): Drawing {
  const { width, height, keys, rows, upright, references } = layout;
  return {
    width,
    height,
    keys,
    marks: [
      ...drawScale(layout),
      ...rows.map((row) => drawRow(row, layout)),
      ...drawHeld(layout),
      ...labelMarks(references.flatMap(({ labels }) => labels)),
    ],
    stops: {
      axis: upright ? 'x' : 'y',
      at: rows.map(({ middle, height: size }, row) => ({
        position: middle,
        rows: [row],
        ...(upright ? {} : { height: size }),
      })),
    },
  };
}

/** The axis with its numbers; columns stand on a grid across them all. */
function drawScale({ axis, upright, plot, zero, rows }: BarsLayout): Mark[] {
  if (rows.length === 0) return [];
  const { left, right } = plot;
  const grid = upright && [
    pathMark('grid', axis.ticks.map((at) => d`M${left} ${at}H${right}`).join('')),
    pathMark('rule', d`M${left} ${zero}H${right}`),
  ];
  return [...(grid || []), ...labelMarks(axis.labels)];
}

function drawRow({ labels, bars }: RowLayout, { axis, zero }: BarsLayout): Mark {
  const tracks = bars.flatMap(({ track }) => track ?? []);
  const down = (at: number) => tracks.map(({ top, bottom }) => d`M${at} ${top}V${bottom}`).join('');
  return groupMark([
    tracks.length > 0 && pathMark('grid', axis.ticks.map(down).join('')),
    ...labelMarks(labels),
    ...bars.map(drawBar),
    tracks.length > 0 && pathMark('leader', down(zero)),
  ]);
}

function drawBar({ box, target, colour, muted, interim }: BarLayout): Mark {
  const look = muted ? 'few' : colour === undefined ? 'pair' : seriesClass(colour);
  return groupMark(
    [box && boxMark(interim ? 'piece open' : 'piece', box), target && boxMark('target', target)],
    look,
  );
}

/** What the sizes are held against, across all of them. */
function drawHeld({ references, plot, upright }: BarsLayout): Mark[] {
  const { left, right, top, bottom } = plot;
  if (upright) return drawReferences(references, { left, right });
  return references.map(({ low, high }) =>
    low === high
      ? pathMark('interval', d`M${low} ${top}V${bottom}`)
      : boxMark('level-area', { x: low, y: top, width: high - low, height: bottom - top }),
  );
}
