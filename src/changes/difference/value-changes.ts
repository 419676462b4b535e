import { type PublicReport, findCell, cellAt } from '../../domain/public-report.ts';
import { isProse, type PublicTable, type Field, type Row } from '../../domain/table.ts';
import {
  type ColumnPair,
  columnMeaning,
  isSameCell,
  shownCell,
  type Versions,
  type TablePair,
  type IsHidden,
} from './column-changes.ts';
import type { ValueChange, ColumnChange, RowChange, ShownCell } from './difference.ts';
import { namedColumn, namedRow } from './named.ts';
import { fieldChanges } from './field-changes.ts';

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

/** One version of a table, and which of its cells must not be shown. */
interface Side {
  report: PublicReport;
  table: PublicTable;
  isHidden: IsHidden;
}

/** Rows of one version that the other has not, whole. */
export function oneSidedRows(side: Side, rows: readonly Row[]): RowChange[] {
  const { table } = side;
  const wanted = new Set(rows);
  return table.rows.flatMap((row, index) =>
    wanted.has(row)
      ? [
          {
            ...namedRow(table, row),
            ...follows(table.rows[index - 1]?.key),
            cells: table.fields.map((field) => ({
              column: namedColumn(field),
              cell: cellIn(side, row, field),
            })),
          },
        ]
      : [],
  );
}

/** Columns of one version that the other has not: what they mean, and their cells in the rows of both. */
export function oneSidedColumns(
  side: Side,
  columns: readonly Field[],
  rows: readonly Row[],
  change: 'added' | 'removed',
): ColumnChange[] {
  const { fields } = side.table;
  return columns.map((column) => ({
    ...namedColumn(column),
    ...follows(fields[fields.indexOf(column) - 1]?.name),
    fields:
      change === 'added'
        ? fieldChanges({}, columnMeaning(column))
        : fieldChanges(columnMeaning(column), {}),
    cells: rows.map((row) => ({
      row: namedRow(side.table, row, column),
      cell: cellIn(side, row, column),
    })),
  }));
}

function follows(name: string | undefined): { follows?: string } {
  return name === undefined ? {} : { follows: name };
}

function cellIn({ report, table, isHidden }: Side, row: Row, field: Field): ShownCell {
  const address = { table: table.name, row: row.key, column: field.name };
  return shownCell(cellAt(report, address), isHidden(address));
}
