import type { Drawing } from '../drawing.ts';
import type { FigureKey } from '../figure-key.ts';
import type { FigureTable } from '../figure-table.ts';
import { groupMark, labelMarks, pathMark, signMark, type Mark } from '../marks.ts';
import { d } from '../svg-path.ts';
import { layoutGrid, type GridRow } from './layout.ts';

/** A table of signs and words as a picture for downloads. Pages show the table itself, which needs no stops. */
export function drawGrid(table: FigureTable, keys: FigureKey[], width: number): Drawing {
  const { height, heads, rows } = layoutGrid(table, width);
  return {
    width,
    height,
    keys,
    marks: [...labelMarks(heads), ...rows.map((row) => drawRow(row, width))],
  };
}

function drawRow({ line, name, cells }: GridRow, width: number): Mark {
  return groupMark([
    pathMark('rule', d`M0 ${line}h${width}`),
    ...labelMarks(name),
    ...cells.flatMap(({ sign, labels }) => [
      sign && signMark(sign.is, sign),
      ...labelMarks(labels),
    ]),
  ]);
}
