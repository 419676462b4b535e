import type { FigureKind } from '../figure-kind.ts';
import { openGrid } from '../grid/open-grid.ts';
import { tabulateChecklist } from './table.ts';

/** Things down, those who may have done them across; a tick or a cross with its word, which need no key. */
export const checklist: FigureKind<'checklist'> = (report, declaration, words) =>
  openGrid(tabulateChecklist(report, declaration, words));
