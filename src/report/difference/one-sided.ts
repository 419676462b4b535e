import { type PublicReport, cellAt } from '../../domain/public-report.ts';
import type { Field, PublicTable, Row } from '../../domain/table.ts';
import { meaningOf } from './column-changes.ts';
import type { ColumnChange, RowChange, ShownCell } from './difference.ts';
import { fieldChanges } from './field-changes.ts';
import type { IsHidden } from './hidden-cells.ts';
import { namedColumn, namedRow } from './named.ts';
import { shownCell } from './shown-cell.ts';

/** One version of a table, and what may not be told of it. */
export interface Side {
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
        ? fieldChanges({}, meaningOf(column))
        : fieldChanges(meaningOf(column), {}),
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
