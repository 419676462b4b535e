import type { Cell } from '../domain/cell.ts';
import { numberIn, textIn } from '../domain/cell.ts';
import type { Place } from '../domain/problem.ts';
import type { Field } from '../domain/table.ts';
import type { ReportSource, TableSource } from '../reading/sources.ts';
import { oncePer } from './once-per.ts';

type Columns = ReadonlyMap<string, { index: number; field: Field }>;

/** A row as rules look at it: by the name of the column. A column that is not there says nothing. */
export class RowView {
  readonly source: TableSource;
  /** The row's index among the data rows. */
  readonly index: number;
  readonly key: string;
  readonly #cells: readonly Cell[];
  readonly #columns: Columns;

  constructor(source: TableSource, columns: Columns, index: number) {
    const row = source.table.rows[index];
    this.source = source;
    this.index = index;
    this.key = row?.key ?? '';
    this.#cells = row?.cells ?? [];
    this.#columns = columns;
  }

  cell(column: string): Cell | undefined {
    const at = this.#columns.get(column);
    return at && this.#cells[at.index];
  }

  number(column: string): number | undefined {
    return numberIn(this.cell(column));
  }

  text(column: string): string | undefined {
    return textIn(this.cell(column));
  }

  /** What stood in the cell; nothing where the column is not there. */
  raw(column: string): string {
    return this.#columns.has(column) ? this.source.raw(this.index, column) : '';
  }

  /** The cell's place, or the row's key's where the table has no such column. */
  place(column: string): Place {
    const { keyColumn } = this.source.table;
    return this.source.place(this.index, this.#columns.has(column) ? column : keyColumn);
  }
}

/** A table with its rows by key and its columns by name. */
export interface TableView {
  source: TableSource;
  rows: RowView[];
  byKey: Map<string, RowView>;
  columns: Columns;
}

/** The view of a table, made once. */
export const viewOf = oncePer((source: TableSource): TableView => {
  const columns = new Map(
    source.table.fields.map((field, index) => [field.name, { index, field }] as const),
  );
  const rows = source.table.rows.map((_row, index) => new RowView(source, columns, index));
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
