import type { CellReference } from '../domain/table.ts';
import type { TableModel } from '../domain/tables.ts';
import {
  additiveColumns,
  columnLines,
  parentColumn,
  rowLines,
  type GridCell,
  type Line,
} from './grid.ts';

/** Cells that add up to another one. */
export interface Sum {
  parts: CellReference[];
  total: CellReference;
}

/**
 * The sums that a reader of a table sees in it: rows and columns that are called total, or that add up wherever
 * all numbers are shown. Only those with a hidden cell are given, unless all are asked for.
 */
export function recognisedSums(model: TableModel, which: 'hidden' | 'all' = 'hidden'): Sum[] {
  const isAsked = which === 'all' ? () => true : isHidden;
  return additiveColumns(model).flatMap((columns) => [
    ...sumsAmong(rowLines(model, columns), parents(model), isAsked),
    ...(columns.length > 2 ? sumsAmong(columnLines(model, columns), new Map(), isAsked) : []),
  ]);
}

/** Of each row the key of the row that it is a part of, where a column says so. */
function parents(model: TableModel): ReadonlyMap<string, string> {
  const column = parentColumn(model);
  if (column === undefined) return new Map();
  return new Map(
    model.table.rows.flatMap((row) => {
      const parent = model.text(row, column);
      return parent === undefined ? [] : [[row.key, parent] as const];
    }),
  );
}

function sumsAmong(
  lines: readonly Line[],
  parentOf: ReadonlyMap<string, string>,
  isAsked: (cell: GridCell) => boolean,
): Sum[] {
  if (!lines.some(({ cells }) => cells.some(isAsked))) return [];
  return lines.flatMap((total, index) => {
    const candidates = partsOf(total, index, lines, parentOf);
    const parts = candidates.find((some) => isTotal(total, some, parentOf));
    return parts ? total.cells.flatMap((cell, at) => sumAt(cell, at, parts, isAsked)) : [];
  });
}

function sumAt(
  total: GridCell,
  at: number,
  parts: readonly Line[],
  isAsked: (cell: GridCell) => boolean,
): Sum[] {
  const cells = parts.flatMap((part) => part.cells[at] ?? []);
  const all = [total, ...cells];
  if (!all.some(isAsked) || all.some(({ shown }) => shown === undefined)) return [];
  return [{ parts: cells.map(({ address }) => address), total: address(total) }];
}

/** The lines that may add up to one of them, the likeliest first. */
function partsOf(
  total: Line,
  index: number,
  lines: readonly Line[],
  parentOf: ReadonlyMap<string, string>,
): Line[][] {
  const others = lines.filter((line) => line !== total);
  const plain = others.filter((line) => !isCalledTotal(line));
  const children = others.filter(({ id }) => parentOf.get(id) === total.id);
  return [
    children,
    ...total.dimensions.map((value, at) =>
      value === undefined || totalWord.test(value) ? others.filter(isPartBy(total, at)) : [],
    ),
    ...(total.names.length === 0 ? [] : [plain, others, ...runs(index, lines)]),
  ].filter((parts) => parts.length > 1);
}

/** Whether a line is like another one but for one dimension, of which it is a part. */
function isPartBy({ dimensions }: Line, at: number): (line: Line) => boolean {
  return (line) =>
    line.dimensions.every((value, index) =>
      index === at ? value !== undefined && !totalWord.test(value) : value === dimensions[index],
    );
}

/** The lines right above a total and right below it, up to the next one that is called total. */
function runs(index: number, lines: readonly Line[]): Line[][] {
  const above = lines.slice(0, index);
  const below = lines.slice(index + 1);
  const next = below.findIndex(isCalledTotal);
  return [
    above.slice(above.findLastIndex(isCalledTotal) + 1),
    next < 0 ? below : below.slice(0, next),
  ];
}

/** What a row or column with the sum of others is called, in Danish and English. */
const totalWord =
  /(?<!\p{L})(?:i[ _-]?alt|total(?:t|s)?|alle|samlet|sum|tilsammen|hele landet|hele projektet|all|overall|altogether|together)(?!\p{L})/iu;

/** Whether a row or column is called the sum of others. */
export function isCalledTotal({ names }: Pick<Line, 'names'>): boolean {
  return names.some((name) => totalWord.test(name));
}

/** Whether a line is the sum of others wherever that can be seen, and either says so or is so where it shows. */
function isTotal(
  total: Line,
  parts: readonly Line[],
  parentOf: ReadonlyMap<string, string>,
): boolean {
  const seen = total.cells.map((cell, at) =>
    compare(
      cell,
      parts.flatMap((part) => part.cells[at] ?? []),
    ),
  );
  if (seen.includes('differs')) return false;
  const isParent = parts.every(({ id }) => parentOf.get(id) === total.id);
  const isWhole = total.dimensions.some((value) => value !== undefined && totalWord.test(value));
  const isNamed = isParent || isWhole || isCalledTotal(total) || total.names.length === 0;
  const proofs = seen.filter((one) => one === 'adds-up').length;
  return isNamed || proofs > 1;
}

/** What a reader sees of whether numbers add up to another one. */
function compare(total: GridCell, parts: readonly GridCell[]): 'adds-up' | 'differs' | 'unclear' {
  if (typeof total.shown !== 'number') return 'unclear';
  const numbers = parts.flatMap(({ shown }) => (typeof shown === 'number' ? shown : []));
  const sum = numbers.reduce((a, b) => a + b, 0);
  // Shares that were rounded one by one may miss their total by half a step each.
  const slack = Number.isInteger(sum) && Number.isInteger(total.shown) ? 0.5 : 0.51 * parts.length;
  if (numbers.length < parts.length) return sum > total.shown + slack ? 'differs' : 'unclear';
  if (Math.abs(sum - total.shown) >= slack + 1e-9) return 'differs';
  return numbers.filter((number) => number !== 0).length > 1 ? 'adds-up' : 'unclear';
}

function isHidden({ shown }: GridCell): boolean {
  return shown === 'hidden';
}

function address({ address: place }: GridCell): CellReference {
  return place;
}
