import { figureKind, numberCell, stopsDown, type Drawing, type FigureTable } from '../figure.ts';
import { boxMark, d, groupMark, labelMarks, pathMark, seriesClass } from '../marks.ts';
import type { FigureWords } from '../words.ts';
import { layoutPyramid, readPyramid, type Pyramid, type PyramidLayout } from './layout.ts';

/** Two groups by the same steps, such as women and men by age, to both sides of one line. */
export const pyramidFigure = figureKind({
  read: readPyramid,
  layout: layoutPyramid,
  draw: drawPyramid,
  tabulate: tabulatePyramid,
});

export function tabulatePyramid({ title, sides, rows }: Pyramid, words: FigureWords): FigureTable {
  return {
    columns: [
      { title, numeric: false },
      ...sides.map(({ name }) => ({ title: name, numeric: true })),
    ],
    rows: rows.map(({ label, sizes }) => ({
      header: { text: label },
      cells: sizes.map((size) => numberCell(size, words)),
    })),
  };
}

function drawPyramid({ width, height, heads, rows, centre }: PyramidLayout): Drawing {
  const line =
    rows.length > 0 &&
    pathMark('interval', d`M${centre.at} ${centre.top - 2}V${centre.bottom - 4}`);
  return {
    width,
    height,
    keys: [],
    marks: [
      ...labelMarks(heads),
      ...rows.map(({ labels, bars }) =>
        groupMark([
          ...bars.map(({ box, colour }) => groupMark([boxMark('piece', box)], seriesClass(colour))),
          ...labelMarks(labels),
        ]),
      ),
      ...(line ? [line] : []),
    ],
    stops: stopsDown(rows.map(({ middle }) => middle)),
  };
}
