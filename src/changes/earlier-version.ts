import { type PublicReport, findTable } from '../domain/public-report.ts';
import { hiddenCells } from './difference/hidden-cells.ts';
import type { Tie } from '../domain/facts.ts';
import type { CellReference } from '../domain/table.ts';

/** The version before, without what may not be shown. */
export interface EarlierVersion {
  report: PublicReport;
  /** Whether all of a cell's row may be shown: a number may be written together with others in its row. */
  mayShow: (address: CellReference) => boolean;
}

/** Values of the version before, shown next to what changed since. */
export function earlierVersion(
  before: PublicReport,
  after: PublicReport,
  ties: readonly Tie[],
): EarlierVersion {
  const isHidden = hiddenCells(before.tables, after.tables, ties);
  const mayShow = ({ table, row }: CellReference): boolean => {
    const columns = findTable(before, table)?.fields ?? [];
    return columns.every(({ name }) => !isHidden({ table, row, column: name }));
  };
  return { report: before, mayShow };
}
