import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/reading/read-report.ts';
import { contentFolder, dataFolder, problemsOf, projectFiles, report, textOf } from './project.ts';

const descriptor = `${dataFolder}/datapackage.yaml`;
const edited = (path: string, from: string, to: string) => {
  const text = textOf(path);
  expect(text).toContain(from);
  return { [path]: text.replace(from, () => to) };
};

describe('the small project', () => {
  const { value, problems } = readReport(report, '1.0', projectFiles());

  test('is read without a problem', () => {
    expect(problems).toEqual([]);
    expect(Object.keys(value).sort()).toEqual([
      'descriptor',
      'figures',
      'files',
      'metadata',
      'narrative',
      'report',
      'tables',
      'version',
    ]);
    expect([...value.tables.keys()]).toEqual([
      'facts',
      'goals',
      'targets',
      'results',
      'status',
      'opfoelgning',
    ]);
  });

  test('gives standard columns no words of ours, and leaves out what the file leaves out', () => {
    const facts = value.tables.get('facts')?.table;
    const field = facts?.fields.find(({ name }) => name === 'value');
    expect(field).not.toHaveProperty('title');
    expect(field).toMatchObject({ type: 'number', unitColumn: 'unit' });
    for (const { base } of facts?.fields ?? []) {
      const names = facts?.fields.map(({ name }) => name);
      if (base && 'column' in base && !('table' in base)) expect(names).toContain(base.column);
    }
  });

  test('knows where the parts of the metadata stand', () => {
    expect(value.metadata?.position(['title']).line).toBeGreaterThan(1);
  });
});

describe('a file', () => {
  test('that is missing leaves its part out', () => {
    const { value } = readReport(
      report,
      '1.0',
      projectFiles({ [`${contentFolder}/report.mdx`]: null }),
    );
    expect(value.narrative).toBeUndefined();
    expect(value.metadata).toBeDefined();
  });

  test('that the descriptor names and that is not there', () => {
    expect(problemsOf({ [`${dataFolder}/status.csv`]: null })).toEqual([
      'datapackage.yaml 9:11 missing-table',
    ]);
  });

  test('that no table uses', () => {
    expect(problemsOf({ [`${dataFolder}/glemt.csv`]: 'id;navn\na;b\n' })).toEqual([
      'glemt.csv 1:1 unused-file',
    ]);
  });

  test('that is misspelt in the descriptor is suggested', () => {
    const overlay = edited(descriptor, 'path: status.csv', 'path: statsu.csv');
    const { problems } = readReport(report, '1.0', projectFiles(overlay));
    expect(problems.map(({ code }) => code).sort()).toEqual(['missing-table', 'unused-file']);
    expect(problems.find(({ code }) => code === 'missing-table')?.suggestion).toBe('status.csv');
  });
});

describe('the descriptor', () => {
  const status = '- { name: status, title: Status, type: string }';
  const antal =
    '- { name: antal, title: Antal unge, type: integer, unit: persons, constraints: { minimum: 0 } }';
  test.each<[string, string, string, string[]]>([
    ["another report's name", 'name: ny-start-slut', 'name: ny-start', ['2:7 descriptor-name']],
    ['a name with a capital', 'name: status\n', 'name: Status\n', ['8:11 table-name']],
    [
      'a name twice',
      'name: status\n',
      'name: facts\n',
      ['8:11 repeated-name', '13:7 standard-schema'],
    ],
    ['a file twice', 'path: goals.csv', 'path: facts.csv', ['5:26 repeated-name']],
    [
      'a path with a folder',
      'path: goals.csv',
      'path: ../goals.csv',
      ['5:26 table-path', '5:26 missing-table'],
    ],
    ['a table without a schema', 'name: facts,', 'name: fact,', ['4:13 missing-schema']],
    ['a key that is no column', 'primaryKey: [id]', 'primaryKey: [nr]', ['13:20 unknown-field']],
    [
      'two kinds of keys',
      'primaryKey: [id]\n      fields',
      'primaryKey: [id]\n      key: row\n      fields',
      ['14:12 two-keys'],
    ],
    ['a column twice', status, `${status}\n        ${status}`, ['17:19 repeated-name']],
    [
      'a reserved column',
      status,
      '- { name: constructor, title: S, type: string }',
      ['16:19 reserved-name'],
    ],
    [
      'a base that is no column',
      antal,
      `${antal.slice(0, -2)}, base: alle }`,
      ['17:110 unknown-field'],
    ],
    [
      'a unit column that is none',
      antal,
      antal.replace('unit: persons', 'unitColumn: enhed'),
      ['17:72 unknown-field'],
    ],
    [
      'a bound of another type',
      antal,
      antal.replace('minimum: 0', "minimum: '0'"),
      ['17:99 bound-type'],
    ],
    [
      'a unit of a text',
      status,
      '- { name: status, title: S, type: string, unit: persons }',
      ['16:57 field-property'],
    ],
    [
      'a category twice',
      status,
      '- { name: status, title: S, type: string, categories: [{ value: a, label: A }, { value: a, label: B }] }',
      ['16:97 repeated-name'],
    ],
    [
      'a missing symbol twice',
      status,
      "- { name: status, title: S, type: string, missingValues: [{ value: '?', label: unknown }, { value: '?', label: missing }] }",
      ['16:108 repeated-name'],
    ],
    [
      'no in capitals of yes',
      status,
      '- { name: status, title: S, type: boolean, trueValues: [ja], falseValues: [nej, Ja] }',
      ['16:65 two-meanings'],
    ],
    [
      'yes that is no where nothing is declared',
      status,
      "- { name: status, title: S, type: boolean, trueValues: ['false'] }",
      ['16:65 two-meanings'],
    ],
    [
      'no that is yes where nothing is declared',
      status,
      "- { name: status, title: S, type: boolean, falseValues: [nej, 'TRUE'] }",
      ['16:71 two-meanings'],
    ],
    [
      'a missing symbol that is yes',
      status,
      '- { name: status, title: S, type: boolean, missingValues: [{ value: ja, label: unknown }], trueValues: [ja] }',
      ['16:113 two-meanings'],
    ],
    [
      'a missing symbol that is a category',
      status,
      '- { name: status, title: S, type: string, missingValues: [{ value: x, label: unknown }], categories: [{ value: X, label: A }] }',
      ['16:120 two-meanings'],
    ],
    [
      'a foreign key that is no column',
      'primaryKey: [id]\n',
      'primaryKey: [id]\n      foreignKeys: [{ fields: [x], reference: { resource: goals, fields: [id] } }]\n',
      ['14:32 unknown-field'],
    ],
  ])('%s', (_name, from, to, expected) => {
    const found = problemsOf(edited(descriptor, from, to)).filter((told) =>
      told.startsWith('datapackage'),
    );
    expect(found.sort()).toEqual(expected.map((told) => `datapackage.yaml ${told}`).sort());
  });
});

test('the problems of all files come at once, in the order of files and lines', () => {
  const found = problemsOf({
    ...edited(`${contentFolder}/report.yaml`, 'title:', 'titel:'),
    [`${contentFolder}/report.mdx`]: '# A\n\n<Fakt />\n',
    [`${dataFolder}/status.csv`]: 'id;status;antal;andel\na;=x;O;1\n',
  });
  expect(found.map((told) => told.split(' ')[0])).toEqual([
    'report.mdx',
    'report.mdx',
    'report.yaml',
    'status.csv',
    'status.csv',
  ]);
});
