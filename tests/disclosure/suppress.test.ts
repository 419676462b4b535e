import { describe, expect, it } from 'vitest';
import { policyOf } from '../../src/checks/disclosure/small-numbers.ts';
import { publishedBy } from '../../src/checks/disclosure/hidden-numbers.ts';
import { cellsToHide } from '../../src/disclosure/suppress.ts';
import { formatReference, parseReference, type CellReference } from '../../src/domain/table.ts';
import { randomStream } from '../bench/random.ts';
import { projectWith, reportOf } from '../checks/project.ts';
import { metadataWith } from '../checks/rules/overlays.ts';
import { possible, type Grid } from './brute-force.ts';
import { table, versionWith, type TestVersion } from './published-tables.ts';

const count = { navn: 'text', antal: 'persons' };
const both = { navn: 'text', maend: 'persons', kvinder: 'persons', i_alt: 'persons' };

/** The cells that are hidden of a version's own tables, and those that stay in danger. */
function hidden(version: TestVersion, sensitive: string[] = [], metadata = {}) {
  const { report, site } = reportOf(
    projectWith({ ...versionWith(version), ...metadataWith(metadata) }),
  );
  const cells = sensitive.flatMap((one) => parseReference(one) ?? []);
  const policy = policyOf(report, site);
  const found = cellsToHide(publishedBy(report, policy), policy, { sensitive: cells });
  return {
    cells: found.cells.filter(isOwn).map(formatReference),
    unsafe: found.unsafe.map(({ place }) => formatReference(place)),
  };
}

const isOwn = ({ table: name }: CellReference): boolean => name === 'valg' || name === 'loen';

describe('what is hidden', () => {
  it('is a small number and one other, where a total is shown', () => {
    const found = hidden({
      tables: [
        table('valg', count, 'job;Job;3', 'skole;Skole;9', 'andet;Andet;10', 'i-alt;I alt;22'),
      ],
    });
    expect(found.unsafe).toEqual([]);
    expect(found.cells).toHaveLength(2);
    expect(found.cells[0]).toBe('valg/job/antal');
  });

  it('is nothing where all numbers are large enough, or none', () => {
    const tables = [table('valg', count, 'job;Job;5', 'skole;Skole;0', 'i-alt;I alt;5')];
    expect(hidden({ tables })).toEqual({ cells: [], unsafe: [] });
  });

  it('is a rectangle where both margins are shown', () => {
    const rows = [
      'job;Job;3;14;17',
      'skole;Skole;8;11;19',
      'andet;Andet;10;6;16',
      'i-alt;I alt;21;31;52',
    ];
    const found = hidden({ tables: [table('valg', both, ...rows)] });
    // Each hidden row and column needs two: 2 × 2 of the four inner columns and rows, margins among them.
    expect(found.unsafe).toEqual([]);
    expect(found.cells).toHaveLength(4);
  });

  it('is a percentage of too few, not the number that it is of', () => {
    const shares = { navn: 'text', antal: 'persons', andel: 'percent of antal' };
    const found = hidden({ tables: [table('valg', shares, 'a;A;8;50', 'b;B;40;55')] });
    expect(found.cells).toEqual(['valg/a/andel']);
  });

  it('is an amount that is named, and one beside it', () => {
    const amounts = { navn: 'text', kroner: 'dkk' };
    const tables = [table('loen', amounts, 'a;A;500', 'b;B;700', 'c;C;900', 'i-alt;I alt;2100')];
    const found = hidden({ tables }, ['loen/a/kroner']);
    expect(found.unsafe).toEqual([]);
    expect(found.cells).toHaveLength(2);
    expect(found.cells).toContain('loen/a/kroner');
  });

  it('is not what a named source has published already', () => {
    const tables = [
      table('valg', count, 'job;Job;3', 'skole;Skole;9', 'andet;Andet;10', 'i-alt;I alt;22'),
    ];
    const disclosure = { published: [{ cells: ['valg/*'], source: 'Rapporten fra 2016' }] };
    expect(hidden({ tables }, [], { disclosure }).cells).toEqual([]);
  });

  it('leaves in danger what cannot be made safe, and says so', () => {
    const tables = [table('valg', count, 'job;Job;3', 'skole;Skole;1', 'i-alt;I alt;4')];
    const disclosure = {
      published: [{ cells: ['valg/i-alt/antal'], source: 'Rapporten fra 2016' }],
    };
    // 4 in all, and neither is 0 or over 4: each of them is 1 to 3.
    expect(hidden({ tables }, [], { disclosure }).unsafe).toContain('valg/job/antal');
  });
});

const size = { rows: 3, columns: 3 };

/** A table of counts with both margins, drawn by a seed. */
function drawn(seed: number): Grid {
  const next = randomStream(seed);
  const inner = Array.from({ length: size.rows }, () =>
    Array.from({ length: size.columns }, () => Math.floor(next() * 14)),
  );
  return withMargins(inner);
}

function withMargins(inner: number[][]): Grid {
  const rows = inner.map((row) => [...row, row.reduce((sum, one) => sum + one, 0)]);
  const last = rows[0]?.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [...rows, last ?? []];
}

const columns = { navn: 'text', a: 'persons', b: 'persons', c: 'persons', i_alt: 'persons' };
const names = ['a', 'b', 'c', 'i_alt'];
const keys = ['r1', 'r2', 'r3', 'i-alt'];

function hiddenOf(grid: Grid): { pattern: boolean[][]; unsafe: string[] } {
  const rows = grid.map((row, index) => `${keys[index]};${keys[index]};${row.join(';')}`);
  const { cells, unsafe } = hidden({ tables: [table('valg', columns, ...rows)] });
  const pattern = keys.map((key) => names.map((name) => cells.includes(`valg/${key}/${name}`)));
  return { pattern, unsafe };
}

describe.each(Array.from({ length: 25 }, (_, index) => index + 1))('table %i', (seed) => {
  const grid = drawn(seed);
  const { pattern, unsafe } = hiddenOf(grid);

  it('gives no small number away to somebody who tries all numbers', () => {
    expect(unsafe).toEqual([]);
    const left = possible(grid, pattern);
    grid.forEach((row, r) =>
      row.forEach((number, c) => {
        const isSmall = number > 0 && number < 5;
        if (isSmall) expect(pattern[r]?.[c]).toBe(true);
        if (!pattern[r]?.[c]) return;
        const values = left[r]?.[c] ?? new Set();
        const canBeSmall = [1, 2, 3, 4].filter((one) => values.has(one));
        // Hidden whole, or known to be no secret.
        expect([0, 4]).toContain(canBeSmall.length);
        if (isSmall) expect(values.size).toBeGreaterThan(4);
      }),
    );
  });
});

it('somebody who tries all numbers finds small ones where only those are hidden', () => {
  const found = Array.from({ length: 25 }, (_, index) => drawn(index + 1)).filter((grid) => {
    const pattern = grid.map((row) => row.map((number) => number > 0 && number < 5));
    return possible(grid, pattern)
      .flat()
      .some(({ size: count }, index) => pattern.flat()[index] && count === 1);
  });
  expect(found.length).toBeGreaterThan(10);
});

it('what is hidden does not follow from what the small numbers are', () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const grid = drawn(seed);
    const other = exchanged(grid);
    if (other) expect(hiddenOf(other).pattern).toEqual(hiddenOf(grid).pattern);
  }
});

/** The same table with other small numbers: two rows exchange 1 in two columns, all of them hidden before and after. */
function exchanged(grid: Grid): Grid | undefined {
  const inner = grid.slice(0, size.rows).map((row) => [...row.slice(0, size.columns)]);
  for (let row = 1; row < size.rows; row += 1)
    for (let column = 1; column < size.columns; column += 1) {
      const [one, other] = [inner[0] ?? [], inner[row] ?? []];
      const moved = [
        (one[0] ?? 0) + 1,
        (one[column] ?? 0) - 1,
        (other[0] ?? 0) - 1,
        (other[column] ?? 0) + 1,
      ];
      const before = [one[0], one[column], other[0], other[column]];
      if (![...moved, ...before].every((number = 0) => number > 0 && number < 5)) continue;
      [one[0], one[column], other[0], other[column]] = moved as [number, number, number, number];
      return withMargins(inner);
    }
  return undefined;
}
