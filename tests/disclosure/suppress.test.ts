import { describe, expect, it } from 'vitest';
import { policyOf } from '../../src/checks/disclosure/small-numbers.ts';
import { publishedBy } from '../../src/checks/disclosure/hidden-numbers.ts';
import { policyFrom } from '../../src/disclosure/policy.ts';
import { cellsToHide } from '../../src/disclosure/suppress.ts';
import { formatReference, parseReference, type CellReference } from '../../src/domain/table.ts';
import { projectWith, reportOf } from '../checks/project.ts';
import { metadataWith } from '../checks/rules/overlays.ts';
import { drawnGrid, publishedGrid, withMargins } from './drawn-tables.ts';
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

/** The cells that are hidden of a table with both margins. */
function hiddenOf(grid: number[][]): string[] {
  const none = grid.map((row) => row.map(() => false));
  const { cells } = cellsToHide(publishedGrid(grid, none), policyFrom(undefined, undefined));
  return cells.map(formatReference);
}

it('what is hidden does not follow from what the small numbers are', () => {
  let compared = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const grid = drawnGrid(seed, [3, 3], 8);
    const other = exchanged(grid);
    if (!other) continue;
    expect(hiddenOf(other)).toEqual(hiddenOf(grid));
    compared += 1;
  }
  expect(compared).toBeGreaterThan(3);
});

/** The same table with other small numbers: two rows exchange 1 in two columns, all of them hidden before and after. */
function exchanged(grid: number[][]): number[][] | undefined {
  const inner = grid.slice(0, -1).map((row) => row.slice(0, -1));
  for (let row = 1; row < inner.length; row += 1)
    for (let column = 1; column < inner.length; column += 1) {
      const [one, other] = [inner[0] ?? [], inner[row] ?? []];
      const before = [one[0], one[column], other[0], other[column]];
      const moved = before.map(
        (number = 0, index) => number + (index === 0 || index === 3 ? 1 : -1),
      );
      if (![...moved, ...before].every((number = 0) => number > 0 && number < 5)) continue;
      [one[0], one[column], other[0], other[column]] = moved as [number, number, number, number];
      return withMargins(inner);
    }
  return undefined;
}
