import { isStandard } from '../domain/standard-tables.ts';
import { type CellReference, type Field, type Row } from '../domain/table.ts';
import type { TableModel, Tables } from '../domain/tables.ts';
import { additiveColumns, shownIn } from './grid.ts';

/** A percentage with the number of people that it is of, and the cell with how many it is, where that is known. */
export interface Share {
  percent: CellReference;
  base: CellReference;
  numerator?: CellReference;
  /** How many decimals the percentage is written with. */
  decimals: number;
}

/** Every percentage of a version whose base is in a cell: declared, or seen where all numbers are shown. */
export function sharesIn(tables: Tables): Share[] {
  return tables.all().flatMap((model) => {
    const { name } = model.table;
    if (name === 'facts' || name === 'results') return statedShares(model);
    return isStandard(name) ? [] : [...columnShares(model, tables), ...seenShares(model)];
  });
}

/** The rows of facts and results: a value in percent, its numerator, and its denominator or base. */
function statedShares(model: TableModel): Share[] {
  return model.table.rows.flatMap((row) => {
    if (model.unit(row, 'value') !== 'percent') return [];
    const at = (column: string): CellReference | undefined =>
      shownIn(model.cell(row, column)) === undefined
        ? undefined
        : { table: model.table.name, row: row.key, column };
    const [numerator, base] = [at('numerator'), at('denominator') ?? at('base')];
    const percent = { table: model.table.name, row: row.key, column: 'value' };
    const decimals = decimalsAt(model, row, 'value', [row]);
    return base ? [{ percent, base, decimals, ...(numerator ? { numerator } : {}) }] : [];
  });
}

/** The columns in percent whose descriptor says what they are of. */
function columnShares(model: TableModel, tables: Tables): Share[] {
  const { fields, rows, name } = model.table;
  return fields.flatMap((field) =>
    field.base === undefined || field.unit !== 'percent'
      ? []
      : rows.flatMap((row) => {
          const base = model.base(row, field.name);
          if (!base || !tables.find(base) || isOfItself(row, base, field, name)) return [];
          const numerator = numeratorOf(row, base, model);
          const percent = { table: name, row: row.key, column: field.name };
          const decimals = decimalsAt(model, row, field.name, rows);
          return [{ percent, base, decimals, ...(numerator ? { numerator } : {}) }];
        }),
  );
}

/** Whether a row is the whole that the shares of its column are of. */
function isOfItself(row: Row, base: CellReference, field: Field, table: string): boolean {
  const isOneCell = field.base !== undefined && 'table' in field.base;
  return isOneCell && base.table === table && base.row === row.key;
}

/** Where a share is of a cell of its own table, such as the total, its numerator is in the same column. */
function numeratorOf(row: Row, base: CellReference, model: TableModel): CellReference | undefined {
  if (base.table !== model.table.name || base.row === row.key) return undefined;
  return { table: base.table, row: row.key, column: base.column };
}

/**
 * The columns in percent of which a reader sees that each number is a column's part of another column, or of one
 * row of its own column, since that holds in every row where all are shown.
 */
function seenShares(model: TableModel): Share[] {
  const { fields, rows } = model.table;
  const counts = additiveColumns(model)
    .flat()
    .filter((column) => !isPercent(model, column));
  const undeclared = fields.filter((field) => field.unit === 'percent' && field.base === undefined);
  return undeclared.flatMap(({ name: column }) => {
    const makers = [
      ...counts.flatMap((count) =>
        rows.map((row) => () => ({ count, base: () => ({ row, column: count }) })),
      ),
      ...counts.flatMap((count) =>
        counts.map((whole) => () => ({ count, base: (row: Row) => ({ row, column: whole }) })),
      ),
    ];
    const found = makers.map((make) => make()).find((way) => isSeen(model, column, way));
    return found ? sharesBy(model, column, found) : [];
  });
}

interface Way {
  count: string;
  base: (row: Row) => { row: Row; column: string };
}

function isPercent(model: TableModel, column: string): boolean {
  return model.field(column)?.unit === 'percent';
}

/** Whether a column in percent is made in one way wherever all three numbers are shown, and more than once. */
function isSeen(model: TableModel, column: string, { count, base }: Way): boolean {
  const { rows } = model.table;
  let proofs = 0;
  for (const row of rows) {
    const whole = base(row);
    const [percent, part, of] = [
      model.number(row, column),
      model.number(row, count),
      model.number(whole.row, whole.column),
    ];
    if (percent === undefined || part === undefined || of === undefined) continue;
    const half = 0.5 / 10 ** decimalsAt(model, row, column, rows) + 1e-9;
    if (of <= 0 || Math.abs((part / of) * 100 - percent) > half) return false;
    if (part !== of && part !== 0) proofs += 1;
    else if (part === of) proofs += 0.5;
  }
  return proofs > 1;
}

function sharesBy(model: TableModel, column: string, { count, base }: Way): Share[] {
  const { rows, name: table } = model.table;
  return rows.flatMap((row) => {
    const whole = base(row);
    if (whole.row === row && whole.column === count) return [];
    return [
      {
        percent: { table, row: row.key, column },
        base: { table, row: whole.row.key, column: whole.column },
        numerator: { table, row: row.key, column: count },
        decimals: decimalsAt(model, row, column, rows),
      },
    ];
  });
}

/** How many decimals a number is written with: as its column says, or as the longest of some rows has. */
export function decimalsAt(
  model: TableModel,
  row: Row,
  column: string,
  rows: readonly Row[],
): number {
  const numbers = rows.map((one) => model.number(one, column) ?? 0);
  return Math.max(model.decimals(row, column) ?? 0, ...numbers.map(decimalsIn));
}

function decimalsIn(number: number): number {
  return /[.](\d+)$/.exec(String(number))?.[1]?.length ?? 0;
}

/**
 * The numbers of people that a percentage written with some decimals can be of a base, the lowest and the highest.
 * Undefined where it can be none.
 */
export function numeratorsOf(
  percent: number,
  decimals: number,
  base: number,
): [lowest: number, highest: number] | undefined {
  const half = 0.5 / 10 ** decimals;
  const lowest = Math.max(0, Math.ceil(((percent - half) * base) / 100 - 1e-9));
  const highest = Math.min(base, Math.floor(((percent + half) * base) / 100 + 1e-9));
  return lowest <= highest ? [lowest, highest] : undefined;
}
