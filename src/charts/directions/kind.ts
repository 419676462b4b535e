import type { FigureKind } from '../figure-kind.ts';
import { drawGrid } from '../grid/draw.ts';
import { tabulateDirections } from './table.ts';

/** Measures down, raters across, an arrow and its word in each cell. With the words there a key says nothing more. */
export const directions: FigureKind<'directions'> = (report, declaration, words) => {
  const table = tabulateDirections(report, declaration, words);
  return {
    draw: (width) => drawGrid(table, [], width),
    tabulate: () => table,
    isGrid: true,
  };
};
