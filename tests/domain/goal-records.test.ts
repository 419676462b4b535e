import { expect, test } from 'vitest';
import { goalRecords } from '../../src/domain/goal-records.ts';
import type { Cell, PublicTable } from '../../src/domain/table.ts';

const none: Cell = { absent: 'missing' };
const notApplicable: Cell = { absent: 'not-applicable' };
const unknown: Cell = { absent: 'unknown' };

/** A table whose rows are given by their columns; what is left out is empty. */
function table(name: string, ...rows: Record<string, Cell>[]): [string, PublicTable] {
  const columns = [...new Set(['id', ...rows.flatMap((row) => Object.keys(row))])];
  const fields = columns.map((column) => ({ name: column, type: 'text' as const }));
  const cells = rows.map((row, index) => ({
    key: String(index),
    cells: columns.map((column) => row[column] ?? (column === 'id' ? String(index) : none)),
  }));
  return [name, { name, title: name, path: `${name}.csv`, keyColumn: 'id', fields, rows: cells }];
}

const read = (...tables: [string, PublicTable][]) => goalRecords(new Map(tables));

test('a table that is not there gives no records', () => {
  expect(read()).toEqual({ goals: [], targets: [], results: [], baselines: [] });
});

test('a goal holds what its row says, and nothing of what it leaves out', () => {
  const whole = {
    ...{ goal: 'Flere i job', category: 'Unge', indicator: 'I job', unit: 'persons' },
    ...{ definition: 'Alle', verification: 'Register', direction: 'at-least', reason: 'Sent' },
    ...{ source: 'S. 3', note: 'Ca.', accumulate: 'sum', level: 'outcome', population: 'sample' },
    ...{ evidence: 'before-after', same_as: 'a', part_of: 'b' },
  };
  const { same_as: sameAs, part_of: partOf, ...rest } = whole;
  const { goals } = read(
    table(
      'goals',
      { ...whole, baseline: 40, baseline_date: '2013' },
      { goal: 'Et andet', unit: 'persons', direction: 'at-most', baseline: 0 },
    ),
  );
  expect(goals).toEqual([
    { id: '0', ...rest, sameAs, partOf, baseline: { value: 40, date: '2013' } },
    { id: '1', goal: 'Et andet', unit: 'persons', direction: 'at-most', baseline: { value: 0 } },
  ]);
});

test('a goal whose row lacks a word is judged, and counted', () => {
  const { goals } = read(table('goals', { goal: none, baseline_date: '2013', unit: 'x' }));
  expect(goals).toEqual([{ id: '0', goal: '', unit: 'count', direction: 'judged' }]);
});

test('a unit of the report comes with how it is written', () => {
  const trees = { id: 'trees', one: { da: 'træ' }, other: { da: 'træer' } };
  const [name, goals] = table('goals', { goal: 'Plant', unit: 'trees', direction: 'at-least' });
  const fields = goals.fields.map((field) =>
    field.name === 'unit' ? { ...field, ownUnits: { trees } } : field,
  );
  expect(read([name, { ...goals, fields }]).goals).toMatchObject([
    { unit: 'trees', ownUnit: trees },
  ]);
});

test('a target holds its bounds, its revision and what it is relative to', () => {
  const { targets } = read(
    table(
      'targets',
      {
        ...{ goal: 'a', due: '2021', place: 'nord', group: 'unge', revision: 1, revises: '3' },
        ...{ agreed: '2020', lower: 5, upper: 9, basis: 'baseline', reason: 'Sent', source: 'S' },
      },
      { goal: 'a', due: '2021', lower: 5, basis: 'value' },
      { goal: 'a', due: '2021', lower: notApplicable },
      { goal: 'a', due: '2021', upper: notApplicable },
      { goal: 'a', due: '2021', lower: unknown },
    ),
  );
  const plain = { goal: 'a', due: '2021', revision: 0, notAGoal: false };
  expect(targets).toEqual([
    {
      ...{ id: '0', goal: 'a', due: '2021', place: 'nord', group: 'unge', revision: 1 },
      ...{ revises: '3', agreed: '2020', lower: 5, upper: 9, basis: 'baseline' },
      ...{ reason: 'Sent', source: 'S', notAGoal: false },
    },
    { id: '1', ...plain, lower: 5 },
    { id: '2', ...plain, notAGoal: true },
    { id: '3', ...plain, notAGoal: true },
    { id: '4', ...plain },
  ]);
});

test('a result holds its number and how near it is, or why there is none', () => {
  const { results } = read(
    table(
      'results',
      {
        ...{ goal: 'a', place: 'nord', group: 'unge', date: '2021', target: 't', value: 75 },
        ...{ value_to: 80, numerator: 3, denominator: 4, qualifier: 'about', verdict: 'met' },
        ...{ forecast: 'not-met', reason: 'Sent', source: 'S' },
      },
      { goal: 'a', value: 75, qualifier: 'at-most' },
      { goal: 'a', value: unknown, date: unknown },
      { goal: 'a' },
    ),
  );
  expect(results).toEqual([
    {
      ...{ id: '0', goal: 'a', place: 'nord', group: 'unge', date: '2021', target: 't', value: 75 },
      ...{ valueTo: 80, numerator: 3, denominator: 4, approximate: true, verdict: 'met' },
      ...{ forecast: 'not-met', reason: 'Sent', source: 'S' },
    },
    { id: '1', goal: 'a', value: 75, bound: 'at-most' },
    { id: '2', goal: 'a', absent: 'unknown' },
    { id: '3', goal: 'a', absent: 'missing' },
  ]);
});

test('a baseline that nobody knows is none', () => {
  const { baselines } = read(
    table(
      'baselines',
      { goal: 'a', place: 'nord', group: 'unge', date: '2013', value: 0 },
      { goal: 'a', value: unknown },
    ),
  );
  expect(baselines).toEqual([
    { id: '0', goal: 'a', place: 'nord', group: 'unge', date: '2013', value: 0 },
  ]);
});

test('a row that says nothing is read all the same, without what it lacks', () => {
  const blank = { id: none };
  const records = read(
    table('goals', blank),
    table('targets', blank),
    table('results', blank),
    table('baselines', { ...blank, value: 3 }),
  );
  expect(records).toEqual({
    goals: [{ id: '', goal: '', unit: 'count', direction: 'judged' }],
    targets: [{ id: '', goal: '', due: '', revision: 0, notAGoal: false }],
    results: [{ id: '', goal: '' }],
    baselines: [{ id: '', goal: '', value: 3 }],
  });
});
