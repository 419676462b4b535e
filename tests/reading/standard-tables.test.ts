import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/reading/read-table.ts';
import { columnOf, fileOf, told } from './sample.ts';
import { standardFormat } from '../../src/reading/read-schema.ts';

function read(name: string, csv: string) {
  const format = standardFormat({ name, path: `${name}.csv`, title: name });
  if (!format) throw new Error(`${name} is no standard table`);
  return readTable(format, fileOf(`${name}.csv`, csv));
}

test('a table of the report’s own has no standard format', () => {
  for (const name of ['status', 'constructor', '__proto__', 'Facts']) {
    expect(standardFormat({ name, path: 'a.csv', title: 'A' })).toBeUndefined();
  }
});

describe('facts', () => {
  const header = 'id;label;value;unit;base;source\n';

  test('hold a number, or a symbol that says why not; empty optional cells say nothing', () => {
    const reading = read(
      'facts',
      `${header}a;A;45,7 %;percent;;S\nb;B;?;persons;12;S\nc;C;..;dkk;-;S\n`,
    );
    expect(reading.problems).toEqual([]);
    expect(columnOf(reading, 'value')).toEqual([
      45.7,
      { absent: 'unknown' },
      { absent: 'not-yet-due' },
    ]);
    expect(columnOf(reading, 'base')).toEqual([
      { absent: 'missing' },
      12,
      { absent: 'not-applicable' },
    ]);
  });

  test.each([
    ['an empty value', 'a;A;;persons;;S', '2:5 C2 empty-cell'],
    ['an empty source', 'a;A;1;persons;;', '2:16 F2 required-cell'],
    ['a label that is unknown', 'a;?;1;persons;;S', '2:3 B2 required-cell'],
    ['a unit that is not one', 'a;A;1;person;;S', '2:7 D2 not-a-category'],
    ['a base below zero', 'a;A;1;persons;-4;S', '2:15 E2 range'],
  ])('refuse %s', (_name, row, expected) => {
    expect(read('facts', `${header}${row}\n`).problems.map(told)).toEqual([expected]);
  });

  test('refuse a file without a column that is always there', () => {
    expect(read('facts', 'id;label;value;unit\na;A;1;persons\n').problems.map(told)).toEqual([
      '1:1 A1 missing-column',
    ]);
  });
});

test('results may have no value where there is a verdict; targets may say that there is no goal', () => {
  const results = read('results', 'id;goal;date;value;verdict;source\na;g;2021-12;;met;S\n');
  expect(results.problems).toEqual([]);
  expect(columnOf(results, 'value')).toEqual([{ absent: 'missing' }]);
  const targets = read('targets', 'id;goal;place;due;lower;upper;source\na;g;odder;2021;-;;S\n');
  expect(targets.problems).toEqual([]);
  expect(columnOf(targets, 'lower')).toEqual([{ absent: 'not-applicable' }]);
});

test('a goal and a place are keys of other tables', () => {
  const { value } = read('targets', 'id;goal;place;due;source\na;g;odder;2021-01-31;S\n');
  expect(value?.table.fields.map(({ name, target }) => [name, target])).toEqual([
    ['id', undefined],
    ['goal', 'goals'],
    ['place', 'organisations'],
    ['due', undefined],
    ['source', undefined],
  ]);
});

test('dates may be a year, a month or a day', () => {
  const reading = read(
    'targets',
    'id;goal;due;source\na;g;2021;S\nb;g;2021-02;S\nc;g;2021-02-28;S\nd;g;2021-02-30;S\n',
  );
  expect(reading.problems.map(told)).toEqual(['5:5 C5 not-a-date']);
});
