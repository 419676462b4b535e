import { describe, expect, test } from 'vitest';
import { publishedBy } from '../../src/checks/disclosure/hidden-numbers.ts';
import { policyFrom, type Policy } from '../../src/disclosure/policy.ts';
import { revealed } from '../../src/disclosure/protection.ts';
import { roundCounts } from '../../src/disclosure/round-counts.ts';
import { roundingBy, type Published, type Rounding } from '../../src/disclosure/statement.ts';
import { formatReference } from '../../src/domain/table.ts';
import { randomStream } from '../bench/random.ts';
import { projectWith, reportOf } from '../checks/project.ts';
import { table, versionWith, type TestVersion } from './published-tables.ts';

const count = { navn: 'text', antal: 'persons' };
const both = { navn: 'text', maend: 'persons', kvinder: 'persons', i_alt: 'persons' };
const shares = { navn: 'text', antal: 'persons', andel: 'percent of valg/i-alt/antal' };

function policy(rounding: 3 | 5 | 10): Policy {
  return policyFrom(undefined, { rounding });
}

/** A version of which only the test's own tables are looked at. */
function published(version: TestVersion, rounding: 3 | 5 | 10): Published {
  const { report } = reportOf(projectWith(versionWith(version)));
  return publishedBy(report, policy(rounding));
}

/** The rounded numbers that can be worked out more closely, each as `cell: least-most`. */
function revealedIn(version: TestVersion, rounding: 3 | 5 | 10 = 5): string[] {
  return revealed([published(version, rounding)], policy(rounding))
    .filter(({ place }) => place.table === 'valg')
    .map(({ place, range }) => `${formatReference(place)}: ${range?.least}-${range?.most ?? ''}`);
}

describe('a rounded number is told where it can only be a small one', () => {
  test.each<[string, TestVersion, 3 | 5 | 10, string[]]>([
    [
      // Each 5 is 3 to 7, and 10 at most 12: four of them are 3 each.
      'as four are the least that they can be together',
      { tables: [table('valg', count, 'a;A;5', 'b;B;5', 'c;C;5', 'd;D;5', 'i-alt;I alt;10')] },
      5,
      ['a', 'b', 'c', 'd'].map((row) => `valg/${row}/antal: 3-3`),
    ],
    [
      // 5 to 7 of three parts that are 3 to 7 each, and 0 to 2: 10 is at least 8.
      'and not where they may be more',
      { tables: [table('valg', count, 'a;A;5', 'b;B;0', 'c;C;5', 'i-alt;I alt;10')] },
      5,
      [],
    ],
    [
      // 5.0 % of 78 to 82 is 3.9 to 4.1.
      'by a percentage of what was counted',
      { tables: [table('valg', shares, 'a;A;5;5,0', 'b;B;75;94', 'i-alt;I alt;80;100')] },
      5,
      ['valg/a/antal: 4-4'],
    ],
    [
      'and not by one of what was rounded',
      { tables: [table('valg', shares, 'a;A;5;6,3', 'b;B;75;93,8', 'i-alt;I alt;80;100')] },
      5,
      [],
    ],
    [
      // Rounding to 3 says itself that 3 is 2 to 4; the sum, which is at most 4, says that each of two is 2, and it 4.
      'and by a sum where rounding leaves small numbers alone',
      { tables: [table('valg', count, 'a;A;3', 'b;B;3', 'i-alt;I alt;3')] },
      3,
      ['valg/i-alt/antal: 4-4', 'valg/a/antal: 2-2', 'valg/b/antal: 2-2'],
    ],
    [
      'and not where the sum leaves all that rounding does',
      { tables: [table('valg', count, 'a;A;3', 'b;B;3', 'i-alt;I alt;6')] },
      3,
      [],
    ],
  ])('%s', (_what, version, rounding, expected) => {
    expect(revealedIn(version, rounding)).toEqual(expected);
  });
});

/** The numbers of `valg` by row, as they are published. */
function rounded(version: TestVersion, rounding: 3 | 5 | 10 = 5) {
  const own = published(version, rounding);
  const found = roundCounts(own, own.rounding as Rounding);
  const model = found.published.tables.table('valg');
  const rows = model?.table.rows.map(({ cells }) =>
    cells.filter((cell) => typeof cell === 'number'),
  );
  return { rows, notAdditive: found.notAdditive.map(formatReference), published: found.published };
}

describe('counts are rounded so that parts add up', () => {
  test('each to the nearest where that adds up', () => {
    const tables = [table('valg', count, 'a;A;3', 'b;B;12', 'c;C;10', 'i-alt;I alt;25')];
    expect(rounded({ tables })).toMatchObject({ rows: [[5], [10], [10], [25]], notAdditive: [] });
  });

  test('else some the other way, the least certain of them', () => {
    // Nearest: 5, 5, 10 and 15. 13 is as far from its multiple as the two 3s; it comes after them.
    const tables = [table('valg', count, 'a;A;3', 'b;B;4', 'c;C;6', 'i-alt;I alt;13')];
    const { rows, notAdditive } = rounded({ tables });
    const [a = 0, b = 0, c = 0, all] = rows?.flat() ?? [];
    expect(a + b + c).toBe(all);
    expect([b, c]).toEqual([5, 5]);
    expect(notAdditive).toEqual([]);
  });

  test('and percentages are of what is published', () => {
    const tables = [table('valg', shares, 'a;A;4;5', 'b;B;76;95', 'i-alt;I alt;80;100')];
    expect(rounded({ tables }).rows).toEqual([
      [5, 6],
      [75, 94],
      [80, 100],
    ]);
  });

  test('and multiples and what a source has published stay', () => {
    const { report } = reportOf(
      projectWith(versionWith({ tables: [table('valg', count, 'a;A;4', 'b;B;20')] })),
    );
    const own = policyFrom(undefined, {
      rounding: 5,
      published: [{ cells: ['valg/a/antal'], source: 'Rapporten, 2016' }],
    });
    const rounding = roundingBy(own);
    if (!rounding) throw new Error('no rounding');
    const found = roundCounts(publishedBy(report, own), rounding);
    expect(found.published.tables.find({ table: 'valg', row: 'a', column: 'antal' })?.cell).toBe(4);
    expect(found.numbers.map(({ cell }) => cell.table)).not.toContain('valg');
  });

  test('but a total that no rounding gives is named', () => {
    // Rounded to ten, each 5 is 0 or 10, and of each two one must be 10: that cannot be of three.
    const rows = ['a;A;5', 'b;B;5', 'c;C;5', 'd;D;10', 'e;E;10', 'f;F;10'];
    const sum = (id: string, total: string, ...parts: string[]) => ({
      ...{ id, kind: 'sum', total: `valg/${total}/antal` },
      parts: parts.map((part) => `valg/${part}/antal`),
    });
    const version = {
      tables: [table('valg', count, ...rows)],
      checks: [sum('s', 'd', 'a', 'b'), sum('t', 'e', 'b', 'c'), sum('u', 'f', 'a', 'c')],
    };
    expect(rounded(version, 10).notAdditive).toEqual(['valg/f/antal']);
  });
});

/** A table with both margins, drawn by a seed. */
function drawn(seed: number): string[] {
  const next = randomStream(seed);
  const rows = Array.from({ length: 4 }, () => [0, 1].map(() => Math.floor(next() * 40)));
  const all = [0, 1].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [...rows, all].map(([men = 0, women = 0], index) => {
    const key = index === 4 ? 'i-alt' : `r${index}`;
    return `${key};${index === 4 ? 'I alt' : key};${men};${women};${men + women}`;
  });
}

test('of 40 tables with both margins, all stay additive, near, and say nothing more', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const lines = drawn(seed);
    const {
      rows = [],
      notAdditive,
      published: found,
    } = rounded({ tables: [table('valg', both, ...lines)] });
    expect(notAdditive).toEqual([]);
    const raw = lines.map((line) => line.split(';').slice(2).map(Number));
    rows.forEach((row, r) => {
      const [men = 0, women = 0, all = 0] = row;
      expect(men + women).toBe(all);
      row.forEach((number, c) => {
        expect(Math.abs(number - (raw[r]?.[c] ?? 0))).toBeLessThan(5);
        expect(number % 5).toBe(0);
      });
    });
    const last = rows.at(-1) ?? [];
    [0, 1, 2].forEach((column) => {
      const parts = rows
        .slice(0, -1)
        .reduce<number>((sum, row) => sum + (row[column] as number), 0);
      expect(parts).toBe(last[column]);
    });
    const known = revealed([found], policy(5)).filter(({ place }) => place.table === 'valg');
    expect(known).toEqual([]);
  }
});
