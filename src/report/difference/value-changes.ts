import { type PublicReport, findCell } from '../../domain/public-report.ts';
import { isProse, type PublicTable } from '../../domain/table.ts';
import type { ColumnPair } from './column-changes.ts';
import type { ValueChange } from './difference.ts';
import type { IsHidden } from './hidden-cells.ts';
import { namedColumn, namedRow } from './named.ts';
import { isSameCell, shownCell } from './shown-cell.ts';

/** Both versions of a report, and what may not be told of them. */
export interface Versions {
  before: PublicReport;
  after: PublicReport;
  isHidden: IsHidden;
}

/** A table of both versions, its columns, and the keys of the rows that both have. */
export interface TablePair {
  before: PublicTable;
  after: PublicTable;
  columns: ColumnPair[];
  keys: string[];
}

/** Cells that hold something else, matched by row key and column, in the order of the later version. */
export function valueChanges(versions: Versions, table: TablePair): ValueChange[] {
  return table.keys.flatMap((row) =>
    table.columns.flatMap((column) => valueChange(versions, table.after, row, column) ?? []),
  );
}

function valueChange(
  { before, after, isHidden }: Versions,
  table: PublicTable,
  row: string,
  column: ColumnPair,
): ValueChange | undefined {
  const address = { table: table.name, row };
  const old = findCell(before, { ...address, column: column.before.name });
  const now = findCell(after, { ...address, column: column.after.name });
  if (!old || !now || isSameCell(old.cell, now.cell)) return undefined;
  const hidden =
    isHidden({ ...address, column: column.before.name }) ||
    isHidden({ ...address, column: column.after.name });
  return {
    row: namedRow(table, now.row),
    column: namedColumn(column.after),
    before: shownCell(old, hidden),
    after: shownCell(now, hidden),
    isProse: isProse(old.field) && isProse(now.field),
  };
}
