import { describe, expect, test } from 'vitest';
import { groupPaths } from '../../src/reading/group-paths.ts';

const version = (report: string, number: string) => [
  `content/reports/${report}/${number}/report.yaml`,
  `content/reports/${report}/${number}/report.mdx`,
  `data/${report}/${number}/datapackage.yaml`,
];
const good = [
  'content/organisations.yaml',
  'content/glossary.yaml',
  'content/projects/ny-start.yaml',
  ...version('a', '1.10'),
  ...version('a', '1.9'),
  'data/a/1.9/facts.csv',
  'data/a/1.9/figures.yaml',
  'data/a/1.9/published.json',
];
const told = (paths: string[]) =>
  groupPaths(paths).problems.map(({ position, code }) => `${position.file} ${code}`);

test('every file belongs to the site or to a version; versions in the order of their numbers', () => {
  const { site, versions, problems } = groupPaths(good);
  expect(problems).toEqual([]);
  expect(site).toEqual([
    'content/glossary.yaml',
    'content/organisations.yaml',
    'content/projects/ny-start.yaml',
  ]);
  expect(versions.map((found) => [found.version, found.paths.length])).toEqual([
    ['1.9', 6],
    ['1.10', 3],
  ]);
});

test('a withdrawn version is its tombstone, and no version', () => {
  const { versions, withdrawn, problems } = groupPaths([...good, 'data/a/2.0/withdrawn.json']);
  expect(problems).toEqual([]);
  expect(withdrawn).toEqual([{ report: 'a', version: '2.0', path: 'data/a/2.0/withdrawn.json' }]);
  expect(versions.map(({ version }) => version)).toEqual(['1.9', '1.10']);
});

test('what operating systems leave behind is passed over', () => {
  expect(told([...good, 'content/.DS_Store', 'data/a/1.9/~$facts.csv', 'data/Thumbs.db'])).toEqual(
    [],
  );
});

describe('refuses', () => {
  test.each<[string, string, string[]]>([
    ['a file of an unknown kind', 'data/a/1.9/noter.txt', ['data/a/1.9/noter.txt unknown-file']],
    ['an Excel file', 'data/a/1.9/facts.xlsx', ['data/a/1.9/facts.xlsx unknown-file']],
    ['a file beside the folders', 'content/about.md', ['content/about.md unknown-file']],
    ['a folder too many', 'data/a/1.9/x/facts.csv', ['data/a/1.9/x/facts.csv unknown-file']],
    [
      'a table in content',
      'content/reports/a/1.9/facts.csv',
      ['content/reports/a/1.9/facts.csv unknown-file'],
    ],
    ['a name with a capital', 'data/a/1.9/Status.csv', ['data/a/1.9/Status.csv file-name']],
    ['a name with æ', 'content/projects/næste.yaml', ['content/projects/næste.yaml file-name']],
    ['a reserved name', 'content/projects/con.yaml', ['content/projects/con.yaml file-name']],
    [
      'a name that leaves the folder',
      'data/../a/1.9/facts.csv',
      ['data/../a/1.9/facts.csv unknown-file'],
    ],
    ['a version that is no number', 'data/a/v1/facts.csv', ['data/a/v1/facts.csv version-name']],
    [
      'a version with a leading zero',
      'data/a/01.0/facts.csv',
      ['data/a/01.0/facts.csv version-name'],
    ],
    [
      'two names that differ by case alone',
      'content/projects/Ny-Start.yaml',
      ['content/projects/ny-start.yaml same-file-name', 'content/projects/Ny-Start.yaml file-name'],
    ],
  ])('%s', (_name, path, expected) => {
    expect(told([...good, path])).toEqual(expected);
  });

  test('content without data, and data without content', () => {
    expect(told(version('b', '1.0').slice(0, 2))).toEqual([
      'data/b/1.0/datapackage.yaml missing-file',
    ]);
    expect(told(version('b', '1.0').slice(2))).toEqual([
      'content/reports/b/1.0/report.yaml missing-file',
      'content/reports/b/1.0/report.mdx missing-file',
    ]);
  });

  test('words beside a draft, which has no record that could lack them', () => {
    const words = 'data/b/1.0/published-words.json';
    expect(told([...version('b', '1.0'), words])).toEqual([
      'data/b/1.0/published-words.json published-words-stray',
    ]);
    const record = 'data/b/1.0/published.json';
    expect(told([...version('b', '1.0'), record, words])).toEqual([]);
  });

  test('what lies beside a tombstone', () => {
    expect(told(['data/b/2.0/facts.csv', 'data/b/2.0/withdrawn.json'])).toEqual([
      'data/b/2.0/facts.csv withdrawn-file',
    ]);
  });

  test('words beside a draft, which has no record that could lack them', () => {
    expect(told([...version('b', '1.0'), 'data/b/1.0/published-words.json'])).toEqual([
      'data/b/1.0/published-words.json published-words-stray',
    ]);
  });

  test('a folder of a wrong name, once', () => {
    const files = ['datapackage.yaml', 'facts.csv'].map((name) => `data/På vej/1.0/${name}`);
    expect(told([...good, ...files])).toEqual(['data/På vej/1.0/datapackage.yaml file-name']);
  });

  test.each([
    ['data/a/1.9/Status.csv', 'status.csv'],
    ['data/a/1.9/status (1).csv', 'status.csv'],
    ['data/a/1.9/status - Kopi.csv', 'status.csv'],
    ['data/På vej/1.0/facts.csv', 'paa-vej'],
  ])('%s, and suggests %s', (path, name) => {
    expect(groupPaths([...good, path]).problems[0]?.suggestion).toBe(name);
  });

  test('and suggests the name that was meant', () => {
    const { problems } = groupPaths([...good, 'data/a/1.9/datapakage.yaml']);
    expect(problems[0]?.suggestion).toBe('datapackage.yaml');
  });
});
