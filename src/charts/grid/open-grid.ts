import type { FigureKey } from '../figure-key.ts';
import type { OpenFigure } from '../figure-kind.ts';
import type { FigureTable } from '../figure-table.ts';
import { drawGrid } from './draw.ts';

/** A table of signs and words as a figure; a key is needed only where a sign has no word next to it. */
export function openGrid(table: FigureTable, keys: FigureKey[] = []): OpenFigure {
  return {
    draw: (width) => drawGrid(table, keys, width),
    tabulate: () => table,
    grid: { keys },
  };
}
