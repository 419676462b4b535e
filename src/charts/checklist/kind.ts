import type { FigureKind } from '../figure-kind.ts';
import { drawGrid } from '../grid/draw.ts';
import { tabulateChecklist } from './table.ts';

/** Things down, those who may have done them across; a tick or a cross with its word, which need no key. */
export const checklist: FigureKind<'checklist'> = (report, declaration, words) => {
  const table = tabulateChecklist(report, declaration, words);
  return {
    draw: (width) => drawGrid(table, [], width),
    tabulate: () => table,
    isGrid: true,
  };
};
