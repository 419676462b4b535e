import { isAbsent, textIn, type Absent, type Cell } from '../domain/cell.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { CellReference } from '../domain/reference.ts';
import type { Field, PublicTable, Row } from '../domain/table.ts';
import type { Unit } from '../domain/unit.ts';

/** Reads the rows of one table by the names of its columns. */
export interface TableReader {
  rows: readonly Row[];
  field(column: string): Field;
  cell(row: Row, column: string): Cell;
  /** A cell's text for readers: the label of a category, or the text itself. */
  text(row: Row, column: string): string;
  /** A number, or why there is none. */
  number(row: Row, column: string): number | Absent;
  unit(row: Row, column: string): Unit;
  /** The unit of all numbers in some columns. Throws where there are several: the checks have refused that. */
  commonUnit(...columns: string[]): Unit;
  reference(row: Row, column: string): CellReference;
}

/** Throws where the table or one of its columns is not there: the checks have refused such a figure. */
export function readTable(report: PublicReport, name: string): TableReader {
  const table = report.tables.find((one) => one.name === name);
  if (!table) throw new TypeError(`a figure asks for the table ${name}`);
  const cell = (row: Row, column: string): Cell =>
    row.cells[columnOf(table, column)] ?? { absent: 'missing' };
  const field = (column: string): Field => fieldOf(table, column);
  const unit = (row: Row, column: string): Unit => unitOf(field(column), (name) => cell(row, name));
  return {
    rows: table.rows,
    field,
    cell,
    text: (row, column) => labelOf(field(column), cell(row, column)),
    number: (row, column) => numberOrAbsent(cell(row, column)),
    unit,
    commonUnit: (...columns) => {
      const all = table.rows.flatMap((row) => columns.map((column) => unit(row, column)));
      const [common = 'count', ...others] = new Set(all);
      if (others.length > 0)
        throw new TypeError(`${columns.join(', ')} in ${name} have several units`);
      return common;
    },
    reference: (row, column) => ({ table: name, row: row.key, column }),
  };
}

function columnOf(table: PublicTable, column: string): number {
  const index = table.fields.findIndex(({ name }) => name === column);
  if (index < 0) throw new TypeError(`a figure asks for ${table.name}/*/${column}`);
  return index;
}

function fieldOf(table: PublicTable, column: string): Field {
  return table.fields[columnOf(table, column)] as Field;
}

function labelOf({ categories }: Field, cell: Cell): string {
  if (isAbsent(cell)) return '';
  return categories?.find(({ value }) => value === cell)?.label ?? String(cell);
}

function numberOrAbsent(cell: Cell): number | Absent {
  if (typeof cell === 'number' || isAbsent(cell)) return cell;
  throw new TypeError(`a figure asks for the number in ${JSON.stringify(cell)}`);
}

function unitOf({ unit, unitColumn }: Field, cell: (column: string) => Cell): Unit {
  const named = unitColumn === undefined ? undefined : textIn(cell(unitColumn));
  return unit ?? (named as Unit | undefined) ?? 'count';
}
