import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/table.ts';
import { said } from '../../src/words/said.ts';
import { told } from './sample.ts';
import { projectWith, reportOf } from '../checks/project.ts';

const header = 'id;label;value;unit;qualifier;numerator;denominator;base;date;source;note';

/** The facts of the small project with these rows added, and what reading has to say of them. */
function factsWith(...rows: string[]) {
  const text = [header, 'startede;Unge;80;persons;about;;;;2016;Tabel 1;Rundet', ...rows].join(
    '\n',
  );
  const { report, problems } = reportOf(
    projectWith({ 'data/ny-start-slut/1.0/facts.csv': `${text}\n` }),
  );
  const table = report.tables.get('facts')?.table;
  const row = (key: string) => {
    const found = table?.rows.find((one) => one.key === key);
    const cells = table?.fields.map(({ name }, index) => [name, found?.cells[index]] as const);
    return { cells: Object.fromEntries(cells ?? []) as Record<string, Cell>, from: found?.from };
  };
  return { row, problems };
}

describe('a fact that points at a cell', () => {
  test('of results takes its value, unit, parts, date and source', () => {
    const { row, problems } = factsWith('a;Andel;{results/gennemfoersel-alle/value};;;;;;;;');
    expect(problems).toEqual([]);
    expect(row('a')).toEqual({
      cells: {
        ...{ id: 'a', label: 'Andel', value: 75, unit: 'percent', numerator: 60, denominator: 80 },
        ...{ qualifier: { absent: 'missing' }, base: { absent: 'missing' } },
        ...{ date: '2016-12-31', source: 'Tabel 1', note: { absent: 'missing' } },
      },
      from: { table: 'results', row: 'gennemfoersel-alle', column: 'value' },
    });
  });

  test('of another fact takes what that is: about 80, and its note', () => {
    const { row, problems } = factsWith('a;Igen;{facts/startede};;;;;;;;');
    expect(problems).toEqual([]);
    expect(row('a').cells).toMatchObject({ value: 80, qualifier: 'about', note: 'Rundet' });
  });

  test("of the report's own table takes the column's unit and the table's source", () => {
    const { row, problems } = factsWith('a;I job;{status/job/antal};;;;;;;;');
    expect(problems).toEqual([]);
    expect(row('a').cells).toMatchObject({ value: 18, unit: 'persons', source: 'Tabel 2' });
  });

  test('keeps what it says itself', () => {
    const { row } = factsWith('a;I job;{status/job/antal};persons;;;;;2017;Afsnit 9;');
    expect(row('a').cells).toMatchObject({ unit: 'persons', date: '2017', source: 'Afsnit 9' });
  });

  test('goes through another that points, to the last cell', () => {
    const { row } = factsWith('a;A;{facts/b};;;;;;;;', 'b;B;{status/job/antal};;;;;;;;');
    expect(row('a').cells).toMatchObject({ value: 18 });
    expect(row('a').from).toEqual({ table: 'status', row: 'job', column: 'antal' });
  });

  test('is absent where the cell is, for the same reason', () => {
    const { row, problems } = factsWith('a;Fravær;{results/fravaer-alle/value};;;;;;;;');
    expect(problems).toEqual([]);
    expect(row('a').cells).toMatchObject({ value: { absent: 'unknown' } });
  });
});

const wrong: [row: string, wrong: string, column: number][] = [
  ['a;A;{startede};;;;;;;;', 'form', 5],
  ['a;A;{};;;;;;;;', 'form', 5],
  ['a;A;{facts/a};;;;;;;;', 'circle', 5],
  ['a;A;{facts/b};;;;;;;;\nb;B;{facts/a};;;;;;;;', 'circle', 5],
  ['a;A;{status/job/status};persons;;;;;;K;', 'not-a-number', 5],
  ['a;A;{status/job/antal};companies;;;;;;;', 'other-unit', 24],
  ['a;A;{opfoelgning/foerste-1/uge};;;;;;;;', '', 0],
  ['a;A;{facts/startede/base};;;;;;;;', 'lacking', 27],
];

test.each(wrong)('%s: %s', (row, kind, column) => {
  const { problems } = factsWith(row);
  if (kind === '') {
    expect(problems).toEqual([]);
    return;
  }
  const [first] = problems;
  expect(first).toMatchObject({ code: 'fact-reference', values: { wrong: kind } });
  expect(first?.position).toMatchObject({ line: 3, column });
  for (const language of ['da', 'en'] as const)
    for (const text of Object.values(first ? said(first, language) : {})) expect(text).not.toBe('');
});

test('a circle is told at each fact in it', () => {
  const { problems } = factsWith('a;A;{facts/b};persons;;;;;;K;', 'b;B;{facts/a};persons;;;;;;K;');
  expect(problems.map(told)).toEqual(['3:5 C3 fact-reference', '4:5 C4 fact-reference']);
});

test('a qualifier that facts.csv has no column for is asked for', () => {
  const short = 'id;label;value;unit;source';
  const files = {
    'data/ny-start-slut/1.0/facts.csv': `${short}\na;A;{results/praktik-nordby/value};;\n`,
    'data/ny-start-slut/1.0/results.csv':
      'id;goal;place;date;value;qualifier;source\npraktik-nordby;praktik;nordby;2016;34;at-least;K\n',
  };
  const { problems } = reportOf(projectWith(files));
  expect(problems).toMatchObject([{ code: 'fact-reference', values: { wrong: 'no-qualifier' } }]);
});
