import { expect, test } from 'vitest';
import { publishedBy } from '../../src/checks/disclosure/hidden-numbers.ts';
import { policyFrom } from '../../src/disclosure/policy.ts';
import { revealed } from '../../src/disclosure/protection.ts';
import { placeName } from '../../src/disclosure/system.ts';
import { projectWith, reportOf } from '../checks/project.ts';
import { table, versionWith, type TestTable } from './published-tables.ts';

const count = { navn: 'text', antal: 'persons' };
const now = table('valg', count, 'job;Job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'fag;Fag;15');

const usual = policyFrom(undefined, undefined);

function published(version: string, tables: TestTable[]) {
  return { ...publishedBy(reportOf(projectWith(versionWith({ tables }))).report, usual), version };
}

/** The hidden cells that who reads both versions can work out. */
function together(before: TestTable, after: TestTable): string[] {
  const versions = [published('', [after]), published('1.0', [before])];
  return revealed(versions, usual).map(
    ({ place, range }) => `${placeName(place)}: ${range?.least}-${range?.most ?? ''}`,
  );
}

test.each([
  {
    name: 'the same cell is shown before',
    before: table('valg', count, 'job;Job;3', 'andet;Andet;20', 'fag;Fag;15'),
    found: ['valg/job/antal: 3-3'],
  },
  {
    name: 'the row had another key and the same name',
    before: table('valg', count, 'arbejde;Job;3', 'andet;Andet;20', 'fag;Fag;15'),
    found: ['valg/job/antal: 3-3'],
  },
  {
    name: 'the column had another name',
    before: table(
      'valg',
      { navn: 'text', unge: 'persons' },
      'job;Job;3',
      'andet;Andet;20',
      'fag;Fag;15',
    ),
    found: ['valg/job/antal: 3-3'],
  },
  {
    name: 'the table had another name',
    before: table('status', count, 'job;Job;3', 'andet;Andet;20', 'fag;Fag;15'),
    found: ['valg/job/antal: 3-3'],
  },
  {
    name: 'a total that is there no more left the hidden numbers 4 together',
    before: table(
      'valg',
      count,
      ...['job;Job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'fag;Fag;15', 'i-alt;I alt;39'],
    ),
    found: ['0-4'],
  },
  {
    name: 'a total left room enough',
    before: table(
      'valg',
      count,
      ...['job;Job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'fag;Fag;15', 'i-alt;I alt;60'],
    ),
    found: [],
  },
  {
    name: 'nothing hidden was shown before',
    before: table('valg', count, 'andet;Andet;20', 'fag;Fag;15'),
    found: [],
  },
])('$name', ({ before, found }) => {
  const all = together(before, now);
  for (const one of found) expect(all.some((told) => told.includes(one))).toBe(true);
  if (found.length === 0) expect(all).toEqual([]);
});

test('a number that an earlier version hides is told where this one gives it away', () => {
  const before = table(
    'valg',
    count,
    'job;Job;[c]',
    'skole;Skole;[c]',
    'andet;Andet;20',
    'i-alt;I alt;40',
  );
  const after = table('valg', count, 'job;Job;[c]', 'skole;Skole;17', 'andet;Andet;20');
  expect(together(before, after)).toContain('valg/job/antal (1.0): 3-3');
});
