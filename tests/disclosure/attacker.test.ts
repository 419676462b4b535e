import { expect, test } from 'vitest';
import { policyFrom } from '../../src/disclosure/policy.ts';
import { revealed } from '../../src/disclosure/protection.ts';
import { cheapestToHide } from '../../src/disclosure/said-statement.ts';
import type { PublicTable } from '../../src/domain/table.ts';
import { Tables } from '../../src/domain/tables.ts';
import { randomStream } from '../bench/random.ts';
import { possibleNumbers, type AttackedTable } from './attacker.ts';

const minimum = 5;
const policy = policyFrom(undefined, undefined);

/** A table of counts, most of them small, with its margins as the last row and column. */
function generated(seed: number): number[][] {
  const random = randomStream(seed);
  const size = () => 2 + Math.floor(random() * 3);
  const [rows, columns] = [size(), size()];
  const inner = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => Math.floor(random() * 18)),
  );
  const withTotals = inner.map((row) => [...row, sum(row)]);
  return [
    ...withTotals,
    (withTotals[0] ?? []).map((_, column) => sum(withTotals.map((row) => row[column] ?? 0))),
  ];
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The table as it is published, with some cells hidden. */
function published(numbers: number[][], hidden: ReadonlySet<string>): PublicTable {
  const columns = (numbers[0] ?? []).map((_, column, all) =>
    column === all.length - 1 ? 'i_alt' : `k${column}`,
  );
  return {
    ...{ name: 'tabel', title: 'Tabel', path: 'tabel.csv', keyColumn: 'id' },
    fields: [
      { name: 'id', type: 'text' },
      ...columns.map((name) => ({ name, title: name, type: 'integer' as const, unit: 'persons' })),
    ],
    rows: numbers.map((row, index) => {
      const key = index === numbers.length - 1 ? 'i-alt' : `r${index}`;
      const cells = row.map((number, column) =>
        hidden.has(`${key}/${columns[column]}`) ? { absent: 'suppressed' as const } : number,
      );
      return { key, cells: [key, ...cells] };
    }),
  };
}

const versions = (numbers: number[][], hidden: ReadonlySet<string>) => [
  {
    version: '',
    tables: new Tables([published(numbers, hidden)]),
    checks: [],
    figures: [],
    ...{ report: 'r', claims: [], sameAs: [] },
  },
];

/** Hides what is below the minimum and then, as the messages advise, one cell more until nothing can be worked out. */
function protectedCells(numbers: number[][]): Set<string> {
  const { rows, fields } = published(numbers, new Set());
  const primary = rows.flatMap(({ key, cells }) =>
    cells.flatMap((cell, index) =>
      typeof cell === 'number' && cell > 0 && cell < minimum
        ? [`${key}/${fields[index]?.name}`]
        : [],
    ),
  );
  const hidden = new Set(primary);
  for (;;) {
    const [first] = revealed(versions(numbers, hidden), policy);
    if (!first) return hidden;
    const next = first.range && cheapestToHide(first.statements, versions(numbers, hidden));
    if (!next) throw new Error('nothing more to hide');
    hidden.add(`${next.row}/${next.column}`);
  }
}

/** The same table as the attacker sees it. */
function attacked(numbers: number[][], hidden: ReadonlySet<string>): AttackedTable {
  const { rows, fields } = published(numbers, hidden);
  const shown = rows.map(({ cells }) =>
    cells.slice(1).map((cell) => (typeof cell === 'number' ? cell : undefined)),
  );
  const width = fields.length - 2;
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, width)),
    rowTotals: shown.slice(0, -1).map((row) => row[width]),
    columnTotals: (shown.at(-1) ?? []).slice(0, width),
    total: 0,
  };
}

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

test('of 200 tables whose hidden numbers are accepted, the attacker recovers none', () => {
  const recovered: string[] = [];
  let tried = 0;
  for (const seed of seeds) {
    const numbers = generated(seed);
    const hidden = protectedCells(numbers);
    const view = attacked(numbers, hidden);
    const innerHidden = view.cells.flat().filter((cell) => cell === undefined).length;
    const isWhole = [...view.rowTotals, ...view.columnTotals].every((total) => total !== undefined);
    if (innerHidden === 0 || innerHidden > 8 || !isWhole) continue;
    const all = possibleNumbers(view, 100);
    if (!all) continue;
    tried += 1;
    for (const [cell, possible] of all) {
      const small = [0, 1, 2, 3, 4].filter((number) => possible.has(number));
      const isSecret =
        small.length === 0 ||
        (possible.size >= minimum && [1, 2, 3, 4].every((number) => possible.has(number)));
      if (!isSecret) recovered.push(`${seed} ${cell}: ${[...possible].join(' ')}`);
    }
  }
  expect(recovered).toEqual([]);
  expect(tried).toBeGreaterThan(20);
});

test('where only small numbers are hidden, the checker tells all that the attacker recovers', () => {
  let [missed, told] = [0, 0];
  for (const seed of seeds) {
    const numbers = generated(seed);
    const { rows, fields } = published(numbers, new Set());
    const hidden = new Set(
      rows
        .slice(0, -1)
        .flatMap(({ key, cells }) =>
          cells
            .slice(0, -1)
            .flatMap((cell, index) =>
              typeof cell === 'number' && cell > 0 && cell < minimum
                ? [`${key}/${fields[index]?.name}`]
                : [],
            ),
        ),
    );
    if (hidden.size === 0 || hidden.size > 7) continue;
    const found = new Set(
      revealed(versions(numbers, hidden), policy).map(
        ({ place }) => `${place.row}/${place.column}`,
      ),
    );
    for (const [cell, possible] of possibleNumbers(attacked(numbers, hidden), 100) ?? []) {
      const [row = '', column = ''] = cell.split('/');
      if (possible.size >= minimum) continue;
      if (found.has(`r${row}/k${column}`)) told += 1;
      else missed += 1;
    }
  }
  expect(missed).toBe(0);
  expect(told).toBeGreaterThan(100);
});
