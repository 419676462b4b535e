import type { Cell } from '../domain/cell.ts';
import { numberIn, textIn } from '../domain/cell.ts';
import type { Place } from '../domain/problem.ts';
import type { Field } from '../domain/table.ts';
import type { ReportSource, TableSource } from '../reading/sources.ts';
import { oncePer } from './once-per.ts';

/** A row as rules look at it: by the name of the column. A column that is not there says nothing. */
export interface RowView {
  key: string;
  source: TableSource;
  /** The row's index among the data rows. */
  index: number;
  cell(column: string): Cell | undefined;
  number(column: string): number | undefined;
  text(column: string): string | undefined;
  /** What stood in the cell; nothing where the column is not there. */
  raw(column: string): string;
  /** The cell's place, or the row's key's where the table has no such column. */
  place(column: string): Place;
}

/** A table with its rows by key and its columns by name. */
export interface TableView {
  source: TableSource;
  rows: RowView[];
  byKey: Map<string, RowView>;
  columns: Map<string, { index: number; field: Field }>;
}

/** The view of a table, made once. */
export const viewOf = oncePer((source: TableSource): TableView => {
  const columns = new Map(
    source.table.fields.map((field, index) => [field.name, { index, field }] as const),
  );
  const rows = source.table.rows.map((_row, index) => rowView(source, columns, index));
  return { source, rows, columns, byKey: new Map(rows.map((row) => [row.key, row])) };
});

/** The rows of a table; none where the report has no such table. */
export function rowsOf(report: ReportSource, table: string): RowView[] {
  const source = report.tables.get(table);
  return source ? viewOf(source).rows : [];
}

/** A row's texts under several columns as one key, to find rows that speak of the same thing. */
export function keyOf(row: RowView, ...columns: string[]): string {
  return columns.map((column) => String(row.text(column) ?? row.number(column) ?? '')).join('\n');
}

/** Rows by `keyOf`, in the order of the file. */
export function groupBy(rows: RowView[], ...columns: string[]): Map<string, RowView[]> {
  const groups = new Map<string, RowView[]>();
  for (const row of rows) {
    const key = keyOf(row, ...columns);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function rowView(source: TableSource, columns: TableView['columns'], index: number): RowView {
  const row = source.table.rows[index];
  const cell = (column: string): Cell | undefined => {
    const at = columns.get(column);
    return at && row?.cells[at.index];
  };
  return {
    key: row?.key ?? '',
    source,
    index,
    cell,
    number: (column) => numberIn(cell(column)),
    text: (column) => textIn(cell(column)),
    raw: (column) => (columns.has(column) ? source.raw(index, column) : ''),
    place: (column) => source.place(index, columns.has(column) ? column : source.table.keyColumn),
  };
}
