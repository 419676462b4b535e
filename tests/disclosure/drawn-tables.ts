import type { Published } from '../../src/disclosure/statement.ts';
import { Tables } from '../../src/domain/tables.ts';
import type { PublicTable } from '../../src/domain/table.ts';
import { randomStream } from '../bench/random.ts';

const nothingDeclared = {
  ...{ version: '', report: 'proeve', checks: [], figures: [], claims: [], sameAs: [] },
};

/** A table of counts, most of them small, whose last row and column are the sums of the others. */
export function drawnGrid(
  seed: number,
  sizes: readonly [least: number, most: number],
  top = 18,
): number[][] {
  const random = randomStream(seed);
  const size = () => sizes[0] + Math.floor(random() * (sizes[1] - sizes[0] + 1));
  const [rows, columns] = [size(), size()];
  return withMargins(
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => Math.floor(random() * top)),
    ),
  );
}

export function withMargins(inner: readonly (readonly number[])[]): number[][] {
  const rows = inner.map((row) => [...row, row.reduce((sum, one) => sum + one, 0)]);
  const last = rows[0]?.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [...rows, last ?? []];
}

const columnName = (column: number, width: number) =>
  column === width - 1 ? 'i_alt' : `k${column}`;
const rowName = (row: number, height: number) => (row === height - 1 ? 'i-alt' : `r${row}`);

/** The place of a cell of the table `tabel`, as its row and column in the grid. */
export function positionOf(
  { row, column }: { row: string; column: string },
  grid: readonly (readonly number[])[],
): [row: number, column: number] {
  const at = (name: string, last: number) => (name.startsWith('i') ? last : Number(name.slice(1)));
  return [at(row, grid.length - 1), at(column, (grid[0]?.length ?? 1) - 1)];
}

/** A grid as a version that publishes it alone, with some of its cells hidden. */
export function publishedGrid(
  grid: readonly (readonly number[])[],
  isHidden: readonly (readonly boolean[])[],
): Published {
  const width = grid[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => columnName(column, width));
  const table: PublicTable = {
    ...{ name: 'tabel', title: 'Tabel', path: 'tabel.csv', keyColumn: 'id' },
    fields: [
      { name: 'id', type: 'text' },
      ...columns.map((name) => ({ name, title: name, type: 'integer' as const, unit: 'persons' })),
    ],
    rows: grid.map((row, r) => {
      const key = rowName(r, grid.length);
      const cells = row.map((number, c) =>
        isHidden[r]?.[c] ? { absent: 'suppressed' as const } : number,
      );
      return { key, cells: [key, ...cells] };
    }),
  };
  return { ...nothingDeclared, tables: new Tables([table]) };
}
