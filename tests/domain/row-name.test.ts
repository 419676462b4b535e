import { expect, test } from 'vitest';
import { type PublicReport, rowName } from '../../src/domain/public-report.ts';

const text = { type: 'text' as const };
const report = {
  tables: [
    {
      name: 'targets',
      keyColumn: 'id',
      fields: [
        { name: 'id', ...text },
        { name: 'goal', ...text, target: 'goals' },
        { name: 'place', ...text, target: 'organisations' },
        { name: 'group', ...text },
      ],
      rows: [
        { key: 'praktik-odder', cells: ['praktik-odder', 'praktik', 'odder', 'Unge under 18 år'] },
        { key: 'praktik-alle', cells: ['praktik-alle', 'praktik', { absent: 'missing' }] },
      ],
    },
    {
      name: 'goals',
      keyColumn: 'id',
      fields: ['id', 'goal'].map((name) => ({ name, ...text })),
      rows: [{ key: 'praktik', cells: ['praktik', 'Unge kommer i praktik'] }],
    },
    {
      name: 'status',
      keyColumn: 'id',
      fields: [
        { name: 'id', ...text },
        { name: 'slags', ...text, categories: [] },
        { name: 'status', ...text },
        { name: 'antal', type: 'integer' },
      ],
      rows: [
        { key: 'i-job', cells: ['i-job', 'ordinaer', 'I job', 4] },
        { key: 'uden-navn', cells: ['uden-navn', 'ordinaer', { absent: 'missing' }, 4] },
      ],
    },
  ],
} as unknown as PublicReport;

const named = (table: string, row: string) =>
  rowName(report, { table, row }, (id) => (id === 'odder' ? 'Odder Kommune' : id));

test.each([
  [
    'a target by its goal, place and group',
    'targets',
    'praktik-odder',
    'Unge kommer i praktik, Odder Kommune, Unge under 18 år',
  ],
  ['a target of the whole project by its goal', 'targets', 'praktik-alle', 'Unge kommer i praktik'],
  ['a row by its first text, which is neither key nor code', 'status', 'i-job', 'I job'],
])('readers know %s', (_, table, row, name) => {
  expect(named(table, row)).toBe(name);
});

test('a row without a text has no name, nor has one that is not there', () => {
  expect(named('status', 'uden-navn')).toBeUndefined();
  expect(named('status', 'findes-ikke')).toBeUndefined();
});
