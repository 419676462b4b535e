import type { Problem, Severity, Position } from '../domain/problem.ts';
import type { ReportSource, SiteSource, TableSource } from '../reading/sources.ts';
import type { Field, Row, Cell } from '../domain/table.ts';
import { Tables, type TableModel } from '../domain/tables.ts';
import type { Qualifier, Unit } from '../domain/unit.ts';
import type { ProblemCode, ValuesOf } from '../words/problem-codes.ts';

/** Computes a value once for each source. Rules are many and run one by one; what they look up is shared. */
export function oncePer<Source extends object, Value>(
  compute: (source: Source) => Value,
): (source: Source) => Value {
  const known = new WeakMap<Source, { value: Value }>();
  return (source) => {
    const found = known.get(source) ?? { value: compute(source) };
    known.set(source, found);
    return found.value;
  };
}

/** What any rule finds: where, and what its words are made from. The code and the severity come from the rule. */
export type AnyFinding = Pick<Problem, 'position' | 'values' | 'suggestion' | 'related'>;

/** What a rule finds, with the values that the words of its code are made from. */
export type Finding<Code extends ProblemCode> = Omit<AnyFinding, 'values'> &
  (undefined extends ValuesOf<Code> ? { values?: undefined } : { values: ValuesOf<Code> });

/** A rule over one report version. Its good and bad examples stand in `tests/checks/rules/`. */
export type Rule<Code extends ProblemCode = ProblemCode> = Code extends ProblemCode
  ? {
      code: Code;
      severity: Severity;
      check(report: ReportSource, site: SiteSource): Finding<Code>[];
    }
  : never;

/** A row as rules look at it: the model's answers, and where in the file each cell stands. */
export class RowView {
  readonly source: TableSource;
  /** The row's index among the data rows. */
  readonly index: number;
  readonly #model: TableModel;
  readonly #row: Row;

  constructor(source: TableSource, model: TableModel, index: number, row: Row) {
    this.source = source;
    this.index = index;
    this.#model = model;
    this.#row = row;
  }

  get key(): string {
    return this.#row.key;
  }

  cell(column: string): Cell | undefined {
    return this.#model.cell(this.#row, column);
  }

  number(column: string): number | undefined {
    return this.#model.number(this.#row, column);
  }

  text(column: string): string | undefined {
    return this.#model.text(this.#row, column);
  }

  /** The unit of the cell; undefined where it has none. */
  unit(column: string): Unit | undefined {
    return this.#model.unit(this.#row, column);
  }

  /** How near the number in a cell is to what was counted; undefined where it is exact. */
  qualifier(column: string): Qualifier | undefined {
    return this.#model.qualifier(this.#row, column);
  }

  /** What stood in the cell; nothing where the column is not there. */
  raw(column: string): string {
    return this.#model.field(column) ? this.source.raw(this.index, column) : '';
  }

  /** The cell's position, or the row's key's where the table has no such column. */
  position(column: string): Position {
    const { keyColumn } = this.source.table;
    return this.source.position(this.index, this.#model.field(column) ? column : keyColumn);
  }
}

/** A table with its rows by key and its columns by name. */
export interface TableView {
  source: TableSource;
  rows: RowView[];
  byKey: ReadonlyMap<string, RowView>;
  columns: ReadonlyMap<string, Field>;
}

/** The tables of a version as everything asks them. */
export const tablesIn = oncePer(
  ({ tables }: ReportSource) => new Tables(Array.from(tables.values(), ({ table }) => table)),
);

const viewsOf = oncePer((report: ReportSource): ReadonlyMap<string, TableView> => {
  const models = tablesIn(report);
  const views = [...report.tables].flatMap(([name, source]) => {
    const model = models.table(source.table.name);
    return model ? [[name, viewOf(source, model)] as const] : [];
  });
  return new Map(views);
});

function viewOf(source: TableSource, model: TableModel): TableView {
  const rows = source.table.rows.map((row, index) => new RowView(source, model, index, row));
  const columns = new Map(source.table.fields.map((field) => [field.name, field]));
  return { source, rows, columns, byKey: new Map(rows.map((row) => [row.key, row])) };
}

/** The view of a table, made once; undefined where the report has no such table. */
export function viewIn(report: ReportSource, table: string): TableView | undefined {
  return viewsOf(report).get(table);
}

/** The rows of a table; none where the report has no such table. */
export function rowsIn(report: ReportSource, table: string): RowView[] {
  return viewIn(report, table)?.rows ?? [];
}

/** A row's texts under several columns as one key, to find rows that speak of the same thing. */
export function joinedKey(row: RowView, ...columns: string[]): string {
  return columns.map((column) => String(row.text(column) ?? row.number(column) ?? '')).join('\n');
}

/** Rows by `keyOf`, in the order of the file. */
export function groupBy(rows: RowView[], ...columns: string[]): Map<string, RowView[]> {
  const groups = new Map<string, RowView[]>();
  for (const row of rows) {
    const key = joinedKey(row, ...columns);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
