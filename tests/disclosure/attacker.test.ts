import { expect, test } from 'vitest';
import { policyFrom } from '../../src/disclosure/policy.ts';
import { revealed } from '../../src/disclosure/protection.ts';
import { cheapestToHide } from '../../src/disclosure/said-statement.ts';
import { cellsToHide } from '../../src/disclosure/suppress.ts';
import { hiddenCells, possible, type AttackedTable } from './attacker.ts';
import { drawnGrid, positionOf, publishedGrid } from './drawn-tables.ts';
import stored from './expected/stored-answers.json';

const minimum = 5;
const policy = policyFrom(undefined, undefined);
const isSmall = (number: number): boolean => number > 0 && number < minimum;

/** A table where only what is below the minimum is hidden, margins too. */
function smallHidden(grid: number[][]): AttackedTable {
  return { grid, isHidden: grid.map((row) => row.map(isSmall)) };
}

/** Whether numbers that a cell can be tell nothing: none is below the minimum, or each of 1 to 4 and one more. */
function isSecret(numbers: ReadonlySet<number>): boolean {
  if (![...numbers].some((number) => number < minimum)) return true;
  return [...numbers].filter(isSmall).length === minimum - 1 && numbers.size > minimum - 1;
}

/** Hides what is below the minimum and then, as the messages advise, one cell more until nothing can be worked out. */
function asAdvised(grid: number[][]): AttackedTable {
  const isHidden = grid.map((row) => row.map(isSmall));
  for (;;) {
    const version = publishedGrid(grid, isHidden);
    const [first] = revealed([version], policy);
    if (!first) return { grid, isHidden };
    const next = first.range && cheapestToHide(first.statements, [version]);
    if (!next) throw new Error('nothing more to hide');
    const [row, column] = positionOf(next, grid);
    (isHidden[row] ?? [])[column] = true;
  }
}

/** Hides what `suppress` does. */
function asSuppressed(grid: number[][]): AttackedTable {
  const none = grid.map((row) => row.map(() => false));
  const { cells, unsafe } = cellsToHide(publishedGrid(grid, none), policy);
  expect(unsafe).toEqual([]);
  for (const cell of cells) {
    const [row, column] = positionOf(cell, grid);
    (none[row] ?? [])[column] = true;
  }
  return { grid, isHidden: none };
}

/** The hidden cells that are no secret to the attacker, and how many he could decide on. */
function attack(table: AttackedTable): { recovered: string[]; decided: number; left: number } {
  const found = { recovered: [] as string[], decided: 0, left: 0 };
  for (const cell of hiddenCells(table)) {
    const numbers = possible(table, cell, minimum);
    if (numbers) found.decided += 1;
    else found.left += 1;
    if (numbers && !isSecret(numbers))
      found.recovered.push(`${cell.join('/')}: ${[...numbers].join(' ')}`);
  }
  return found;
}

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

test('of 200 tables of 2 × 2 to 5 × 5 whose hidden numbers are accepted, the attacker recovers none', () => {
  let [decided, left] = [0, 0];
  for (const seed of seeds) {
    const found = attack(asAdvised(drawnGrid(seed, seed > 188 ? [5, 5] : [2, 4])));
    expect(found.recovered, `table ${seed}`).toEqual([]);
    decided += found.decided;
    left += found.left;
  }
  expect(decided).toBeGreaterThan(600);
  expect(left).toBeLessThan(decided / 20);
});

test('of 12 tables of 3 × 3 to 5 × 5 that suppress hides, the attacker recovers none', () => {
  for (const seed of seeds.slice(0, 12)) {
    const table = asSuppressed(drawnGrid(seed, [3, 5]));
    const { recovered } = attack(table);
    expect(recovered, `table ${seed}`).toEqual([]);
    table.grid.forEach((row, r) =>
      row.forEach((number, c) => {
        if (isSmall(number)) expect(table.isHidden[r]?.[c]).toBe(true);
      }),
    );
  }
});

test('where only small numbers are hidden, the checker tells all that the attacker recovers', () => {
  let told = 0;
  for (const seed of seeds) {
    const table = smallHidden(drawnGrid(seed, [2, 5]));
    const found = new Set(toldCells(table));
    for (const cell of hiddenCells(table)) {
      const numbers = possible(table, cell, minimum);
      if (!numbers || isSecret(numbers)) continue;
      expect(found, `table ${seed}`).toContain(cell.join('/'));
      told += 1;
    }
  }
  expect(told).toBeGreaterThan(100);
});

function toldCells(table: AttackedTable): string[] {
  return revealed([publishedGrid(table.grid, table.isHidden)], policy).map(({ place }) =>
    positionOf(place, table.grid).join('/'),
  );
}

interface StoredTable {
  grid: number[][];
  hidden: string[];
  /** Of each hidden cell the numbers below the minimum that it can be, and the minimum where it can be that or more. */
  possible: Record<string, number[]>;
  /** The least and the most of each. */
  range: Record<string, [least: number, most: number]>;
}

/** Tables of up to 9 × 9, whose answers an established solver gave: `stored-answers.py` says how. */
test.each((stored.tables as unknown as StoredTable[]).map((table, index) => ({ ...table, index })))(
  'what is told of table $index is what HiGHS finds',
  ({ grid, hidden, possible: numbers, range }) => {
    const isHidden = grid.map((row, r) => row.map((_, c) => hidden.includes(`${r}/${c}`)));
    const found = revealed([publishedGrid(grid, isHidden)], policy);
    const byCell = new Map(found.map((one) => [positionOf(one.place, grid).join('/'), one]));
    for (const cell of hidden) {
      const one = byCell.get(cell);
      if (one && !one.range) continue;
      // Who is counted in another hidden number may know more than the solver was asked.
      if (!isSecret(new Set(numbers[cell]))) expect(one, cell).toBeDefined();
      else if (one) expect(one.insider, cell).toBeDefined();
      if (!one?.range || one.insider) continue;
      const [least = 0, most = 0] = range[cell] ?? [];
      expect(one.range.least, cell).toBeLessThanOrEqual(least);
      expect(one.range.most ?? Infinity, cell).toBeGreaterThanOrEqual(most);
    }
    const unproven = found.filter((one) => !one.range).length;
    expect(unproven).toBe(0);
  },
);
