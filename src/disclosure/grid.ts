import { isStandard } from '../domain/standard-tables.ts';
import {
  isSuppressed,
  numberIn,
  textIn,
  type Cell,
  type CellReference,
  type Row,
} from '../domain/table.ts';
import type { TableModel } from '../domain/tables.ts';
import { isCounted, unitId, type Unit } from '../domain/unit.ts';

/** What stands in a place of a table: a number, a hidden one, or neither. */
export type Shown = number | 'hidden' | undefined;

/** One cell of a grid with its address. */
export interface GridCell {
  address: CellReference;
  shown: Shown;
}

/** Something that may be a total: a row with its cells by column, or a column with its cells by row. */
export interface Line {
  id: string;
  /** What it is called. */
  names: readonly string[];
  /** What parts it: the values of its dimensions, of which one that is absent means all. */
  dimensions: readonly (string | undefined)[];
  cells: readonly GridCell[];
}

/** The columns of a table whose numbers can be added up, grouped by what they are counted in. */
export function additiveColumns(model: TableModel): string[][] {
  const { fields, rows, name } = model.table;
  if (name === 'results') return [['value'], ['numerator'], ['denominator']];
  if (name === 'baselines') return [['value']];
  if (isStandard(name)) return [];
  const groups = new Map<string, string[]>();
  for (const field of fields) {
    if (field.type !== 'integer' && field.type !== 'number') continue;
    const units = new Set(rows.map((row) => kind(model.unit(row, field.name))));
    const [unit = 'none', ...others] = units;
    if (unit === 'none' || others.length > 0) continue;
    groups.set(unit, [...(groups.get(unit) ?? []), field.name]);
  }
  return [...groups.values()];
}

const amounts = new Set<unknown>([
  'dkk',
  'dkk-millions',
  'eur',
  'tonnes',
  'square-metres',
  'hours',
]);

/** What numbers in a unit may be added to; none where their sum says nothing, such as of ages. */
function kind(unit: Unit | undefined): string {
  if (unit === undefined) return 'count';
  if (isCounted(unit) || amounts.has(unit) || unit === 'percent') return unitId(unit);
  return 'none';
}

/** The rows of a table with their cells in some columns. */
export function rowLines(model: TableModel, columns: readonly string[]): Line[] {
  const { name, rows } = model.table;
  const dimensions = dimensionsIn(model);
  return rows.map((row) => ({
    id: row.key,
    names: name === 'results' ? [] : [row.key, model.name(row, (id) => id) ?? ''],
    dimensions: dimensions.map((column) => model.text(row, column)),
    cells: columns.map((column) => ({
      address: { table: name, row: row.key, column },
      shown: isAdded(model, row, column) ? shownIn(model.cell(row, column)) : undefined,
    })),
  }));
}

/** Whether a result can be added to others of its goal: shares of places make no share of the whole. */
function isAdded(model: TableModel, row: Row, column: string): boolean {
  if (column !== 'value' || !isStandard(model.table.name)) return true;
  const unit = model.unit(row, column);
  return unit !== undefined && unit !== 'percent' && kind(unit) !== 'none';
}

/** The same cells, with a line for each column. */
export function columnLines(model: TableModel, columns: readonly string[]): Line[] {
  const { name, rows } = model.table;
  return columns.map((column) => ({
    id: column,
    names: [column, model.field(column)?.title ?? ''],
    dimensions: [],
    cells: rows.map((row) => ({
      address: { table: name, row: row.key, column },
      shown: shownIn(model.cell(row, column)),
    })),
  }));
}

export function shownIn(cell: Cell | undefined): Shown {
  return isSuppressed(cell) ? 'hidden' : numberIn(cell);
}

/** The columns that say what a row is about; a key and words on a row are none. */
function dimensionsIn({ table }: TableModel): string[] {
  if (table.name === 'results') return ['goal', 'date', 'place', 'group'];
  if (table.name === 'baselines') return ['goal', 'place', 'group'];
  const parent = parentColumn({ table });
  return table.fields
    .filter(({ name, type }) => name !== table.keyColumn && type !== 'number' && type !== 'integer')
    .map(({ name }) => name)
    .filter((name) => name !== parent);
}

/** The column that says of which other row each is a part. */
export function parentColumn({
  table: { rows, fields, keyColumn },
}: Pick<TableModel, 'table'>): string | undefined {
  const keys = new Set(rows.map(({ key }) => key));
  const found = fields.findIndex(({ name, type }, index) => {
    if (name === keyColumn || type !== 'text') return false;
    const named = rows.flatMap(({ cells }) => textIn(cells[index]) ?? []);
    return named.length > 1 && named.every((key) => keys.has(key));
  });
  return fields[found]?.name;
}
