import {
  figureKind,
  numberCell,
  type Declaration,
  type Drawing,
  type FigureTable,
} from '../figure.ts';
import { boxMark, d, groupMark, labelMarks, pathMark, seriesClass, type Mark } from '../marks.ts';
import type { FigureWords } from '../words.ts';
import type { Box } from '../geometry.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { layoutStack, type StackLayout, type StackRowLayout } from './layout.ts';
import { allParts, readStack, type PartName, type Stack } from './model.ts';

/** What several wholes are made of, end to end: percentages of 100, or counts on one scale. */
export const stackedBar = figureKind({
  read: (report: PublicReport, declaration: Declaration<'stacked-bar'>, words: FigureWords) =>
    readStack(report, declaration, { columns: declaration.parts }, words),
  layout: layoutStack,
  draw: drawStack,
  tabulate: tabulateStack,
});

/** A row for each whole: its parts, and how many they are of. */
export function tabulateStack(
  { titles, parts, apart, rows }: Stack,
  words: FigureWords,
): FigureTable {
  const names = [...parts, ...(apart ? [apart] : [])].map(({ name }) => name);
  const beside = titles.base === '' ? [] : [titles.base];
  return {
    columns: [
      { title: titles.label, numeric: false },
      ...[...names, ...beside].map((title) => ({ title, numeric: true })),
    ],
    rows: rows.map((row) => ({
      header: { text: row.label },
      cells: [...allParts(row), ...(row.base ? [row.base] : [])].map((one) =>
        numberCell(one, words),
      ),
    })),
  };
}

export function drawStack({ width, height, legend, rows, centre, remark }: StackLayout): Drawing {
  return {
    width,
    height,
    keys: [],
    marks: [
      ...legend.samples.map(drawPiece),
      ...labelMarks(legend.labels),
      ...rows.map((row) => drawRow(row, centre)),
      ...labelMarks(remark),
    ],
    stops: {
      axis: 'y',
      at: rows.map(({ middle: position, height: size }, row) => ({
        position,
        rows: [row],
        height: size,
      })),
    },
  };
}

/** The pieces of a row, with a short line at the middle that they lie about. */
function drawRow({ labels, pieces }: StackRowLayout, centre: number | undefined): Mark {
  const [first] = pieces;
  return groupMark([
    ...pieces.map(drawPiece),
    centre !== undefined &&
      first &&
      pathMark('interval', d`M${centre} ${first.box.y - 3}v${first.box.height + 6}`),
    ...labelMarks(labels),
  ]);
}

function drawPiece({ box, look }: { box: Box; look: PartName['look'] }): Mark {
  return groupMark([boxMark('piece', box)], typeof look === 'number' ? seriesClass(look) : look);
}
