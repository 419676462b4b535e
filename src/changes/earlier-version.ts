import { findTable } from '../domain/find-cell.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { CellReference } from '../domain/reference.ts';
import { hiddenCells } from '../report/difference/hidden-cells.ts';
import type { Tie } from '../report/difference/ties.ts';

/** The version before, as far as it may be told. */
export interface EarlierVersion {
  report: PublicReport;
  /** Whether everything in the row of a cell may be told: a number may be written with others of its row. */
  mayTell: (address: CellReference) => boolean;
}

/** What stood in the version before, for marks at what is another now. */
export function earlierVersion(
  before: PublicReport,
  after: PublicReport,
  ties: readonly Tie[],
): EarlierVersion {
  const isHidden = hiddenCells(before.tables, after.tables, ties);
  const mayTell = ({ table, row }: CellReference): boolean => {
    const columns = findTable(before, table)?.fields ?? [];
    return columns.every(({ name }) => !isHidden({ table, row, column: name }));
  };
  return { report: before, mayTell };
}
