import { describe, expect, test } from 'vitest';
import { publishedBy } from '../../src/checks/disclosure/hidden-numbers.ts';
import { policyFrom } from '../../src/disclosure/policy.ts';
import { revealed } from '../../src/disclosure/protection.ts';
import type { Published } from '../../src/disclosure/statement.ts';
import { placeName } from '../../src/disclosure/system.ts';
import { verdictStatements } from '../../src/disclosure/verdict-statements.ts';
import type { AssessmentRule } from '../../src/domain/goal.ts';
import { readClaim } from '../../src/domain/parse-claim.ts';
import type { PublicTable } from '../../src/domain/table.ts';
import { Tables } from '../../src/domain/tables.ts';
import { projectWith, reportOf } from '../checks/project.ts';
import { table, versionWith, type TestVersion } from './published-tables.ts';

const policy = policyFrom(undefined, undefined);

function published(version: TestVersion): Published {
  return publishedBy(reportOf(projectWith(versionWith(version))).report, policy);
}

/** a and b are hidden, and 6 together. */
const two = table(
  'valg',
  { navn: 'text', antal: 'persons' },
  ...['a;A;[c]', 'b;B;[c]', 'c;C;9', 'i-alt;I alt;15'],
);

/** What is known of hidden numbers where the text says something of them. */
function withClaim(claim: string, tables = [two]): string[] {
  const read = readClaim(claim);
  const version = { ...published({ tables }), claims: read ? [read] : [] };
  return revealed([version], policy).map(
    ({ place, range }) => `${placeName(place)}: ${range?.least}-${range?.most ?? ''}`,
  );
}

const [a, b] = ['valg/a/antal', 'valg/b/antal'];

describe('a claim about hidden numbers', () => {
  test.each([
    // Two numbers that are 6 together.
    ['one is three', `${a} = 3`, `${a}: 3-3`],
    ['one is at most two', `${a} ≤ 2`, `${a}: 0-2`],
    ['one is below two', `${a} < 2`, `${a}: 0-1`],
    ['one is at least five', `${b} ≥ 5`, `${a}: 0-1`],
    ['one is above four', `${b} > 4`, `${a}: 0-1`],
    ['one is twice the other', `${b} = twice ${a}`, `${a}: 2-2`],
    ['one is half of the other', `${a} = half of ${b}`, `${a}: 2-2`],
    ['one is above twice the other', `${b} > twice ${a}`, `${a}: 0-1`],
    ['they are one apart at the most', `${a} ≈ ${b} within 1`, `${a}: 3-3`],
    ['they are 50 % apart at the most', `${a} ≈ ${b} within 50 %`, `${a}: 2-3`],
    ['it doubled', `doubled from ${a} to ${b}`, `${a}: 2-2`],
    ['it halved', `halved from ${b} to ${a}`, `${a}: 2-2`],
    ['it is the same', `unchanged from ${a} to ${b}`, `${a}: 3-3`],
    ['it rose', `rose from ${a} to ${b}`, `${a}: 0-2`],
    ['it fell', `fell from ${b} to ${a}`, `${a}: 0-2`],
    ['one is the largest', `${b} largest of valg/*/antal except c, i-alt`, `${a}: 0-2`],
    ['one is the smallest', `${a} smallest of ${b}, valg/c/antal`, `${a}: 0-2`],
    ['their difference is two', `${b} - ${a} = 2`, `${a}: 2-2`],
    ['it is a third of what is shown', `${a} = a third of valg/c/antal`, `${a}: 3-3`],
  ])('tells that %s', (_what, claim, known) => {
    expect(withClaim(claim)).toContain(known);
  });

  test.each([`${a} ≤ 6`, `${a} + ${b} = 6`, 'valg/c/antal > half of valg/i-alt/antal', `${a} ≥ 0`])(
    'tells nothing where it is %s',
    (claim) => {
      const before = withClaim('valg/c/antal = 9', [roomy]);
      expect(before).toEqual([]);
      expect(withClaim(claim.replace('6', '20'), [roomy])).toEqual([]);
    },
  );
});

/** The same with 20 together. */
const roomy = table(
  'valg',
  { navn: 'text', antal: 'persons' },
  ...['a;A;[c]', 'b;B;[c]', 'c;C;20', 'i-alt;I alt;40'],
);

const plain: AssessmentRule = { name: '', compare: 'unrounded', revisedTargets: 'latest' };
const tenPercent: AssessmentRule = {
  ...plain,
  partlyMet: { shortfallPercent: 10, of: 'target', boundary: 'inclusive' },
};
const below: AssessmentRule = {
  ...plain,
  partlyMet: { shortfallPercent: 10, of: 'target', boundary: 'exclusive' },
};

/** What a verdict says of a hidden result, as `least-most`. */
function boundsOf(
  direction: string,
  [lower, upper]: [string, string],
  verdict: string,
  rule: AssessmentRule,
): string | undefined {
  const { tables } = published({
    goals: [`praktik;Praktik;Unge;persons;${direction};;;;Afsnit 3.2`],
    results: [`c;praktik;sydby;;2016-12-31;[c];;;${verdict};Få;Tabel 5`],
    targets: [`t;praktik;sydby;;2016-12-31;0;${lower};${upper};;Afsnit 3`],
  });
  const [found] = verdictStatements(tables, rule, (cell) => ({ ...cell, version: '' }));
  if (found?.kind !== 'verdict') return undefined;
  return `${found.least ?? 0}-${found.most ?? ''}`;
}

/** Worked out by hand from the rule in `domain/judge.ts`: at most 10 % short of 20 is 18 or more. */
test.each([
  ['at-least', ['20', ''], 'met', plain, '20-'],
  ['at-least', ['20', ''], 'not-met', plain, '0-19'],
  ['at-least', ['20', ''], 'partly-met', plain, undefined],
  ['at-least', ['20', ''], 'partly-met', tenPercent, '18-19'],
  ['at-least', ['20', ''], 'not-met', tenPercent, '0-17'],
  ['at-least', ['20', ''], 'partly-met', below, '19-19'],
  ['at-least', ['20', ''], 'not-met', below, '0-18'],
  ['at-most', ['', '20'], 'met', tenPercent, '0-20'],
  ['at-most', ['', '20'], 'partly-met', tenPercent, '21-22'],
  ['at-most', ['', '20'], 'not-met', tenPercent, '23-'],
  ['exactly', ['20', '20'], 'met', tenPercent, '20-20'],
  ['exactly', ['20', '20'], 'partly-met', tenPercent, '18-22'],
  ['within', ['10', '20'], 'met', tenPercent, '10-20'],
  ['within', ['10', '20'], 'partly-met', tenPercent, '9-22'],
] as const)('%s %j with the verdict %s', (direction, bounds, verdict, rule, known) => {
  expect(boundsOf(direction, [...bounds], verdict, rule)).toBe(known);
});

test('a verdict of results that are counts of their periods is one of their sum', () => {
  const { tables } = published({
    goals: ['praktik;Praktik;Unge;persons;at-least;;;;Afsnit 3.2'],
    results: [
      'b;praktik;sydby;;2015-12-31;18;;;;;Tabel 5',
      'c;praktik;sydby;;2016-12-31;[c];;;partly-met;Få;Tabel 5',
    ],
    targets: ['t;praktik;sydby;;2016-12-31;0;20;;;Afsnit 3'],
  });
  const counted = new Tables(tables.all().map(({ table: one }) => withAccumulate(one)));
  const found = verdictStatements(counted, tenPercent, (cell) => ({ ...cell, version: '' }));
  expect(found).toMatchObject([
    { cells: [{ row: 'b' }, { row: 'c' }], verdict: 'partly-met', least: 18, most: 19 },
  ]);
});

function withAccumulate(one: PublicTable): PublicTable {
  if (one.name !== 'goals') return one;
  const fields = [...one.fields, { name: 'accumulate', type: 'text' as const }];
  return {
    ...one,
    fields,
    rows: one.rows.map((row) => ({ ...row, cells: [...row.cells, 'sum'] })),
  };
}
