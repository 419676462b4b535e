import { textIn, type Cell } from './cell.ts';
import type { PublicReport } from './public-report.ts';
import { formatReference, type CellReference } from './reference.ts';
import type { Field, PublicTable, Row } from './table.ts';
import type { Unit } from './unit.ts';

/** A cell with the row, the column and the table that it stands in. */
export interface FoundCell {
  cell: Cell;
  field: Field;
  row: Row;
  table: PublicTable;
}

interface TableIndex {
  table: PublicTable;
  rows: Map<string, Row>;
  columns: Map<string, number>;
}

const indexes = new WeakMap<PublicReport, Map<string, TableIndex>>();

/** The cell at an address, or undefined where there is none. A report is indexed once. */
export function findCell(report: PublicReport, address: CellReference): FoundCell | undefined {
  const index = indexOf(report).get(address.table);
  const row = index?.rows.get(address.row);
  const column = index?.columns.get(address.column);
  const field = column === undefined ? undefined : index?.table.fields[column];
  if (!index || !row || !field || column === undefined) return undefined;
  return { cell: row.cells[column] ?? { absent: 'missing' }, field, row, table: index.table };
}

/** The cell at an address that the checks have accepted. Throws where there is none. */
export function cellAt(report: PublicReport, address: CellReference): FoundCell {
  const found = findCell(report, address);
  if (!found) throw new RangeError(`no cell at ${formatReference(address)}`);
  return found;
}

/** The table of a name, or undefined. */
export function findTable(report: PublicReport, name: string): PublicTable | undefined {
  return indexOf(report).get(name)?.table;
}

/** Another cell of the row in which a cell was found. */
export function besideCell({ row, table }: FoundCell, column: string): Cell | undefined {
  const position = table.fields.findIndex(({ name }) => name === column);
  return row.cells[position];
}

/** A cell's unit: its column's, its row's, or its goal's where the row is a target or a result. */
export function unitOf(report: PublicReport, found: FoundCell): Unit | undefined {
  const { field, table } = found;
  if (field.unit) return field.unit;
  if (field.unitColumn) return textIn(besideCell(found, field.unitColumn)) as Unit | undefined;
  const isOfGoal = table.name === 'targets' || table.name === 'results';
  if (!isOfGoal || !measuredColumns.has(field.name)) return undefined;
  const goal = textIn(besideCell(found, 'goal'));
  return report.goals.find(({ id }) => id === goal)?.unit;
}

const measuredColumns = new Set(['value', 'lower', 'upper']);

function indexOf(report: PublicReport): Map<string, TableIndex> {
  const known = indexes.get(report);
  if (known) return known;
  const made = new Map(report.tables.map((table) => [table.name, indexTable(table)]));
  indexes.set(report, made);
  return made;
}

function indexTable(table: PublicTable): TableIndex {
  return {
    table,
    rows: new Map(table.rows.map((row) => [row.key, row])),
    columns: new Map(table.fields.map(({ name }, position) => [name, position])),
  };
}
