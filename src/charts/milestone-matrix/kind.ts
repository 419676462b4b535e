import type { FigureKind } from '../figure-kind.ts';
import { openGrid } from '../grid/open-grid.ts';
import { verdictKeys } from '../target-against-result/keys.ts';
import { tabulateMatrix } from './table.ts';

/** Goals down, the whole project and the places across; word, shape and colour in each cell. */
export const milestoneMatrix: FigureKind<'milestone-matrix'> = (report, declaration, words) => {
  const table = tabulateMatrix(report, declaration, words);
  const verdicts = table.rows.flatMap(({ cells }) => cells.flatMap(({ sign }) => sign ?? []));
  return openGrid(table, verdictKeys(verdicts, words));
};
