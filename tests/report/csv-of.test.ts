import { expect, it } from 'vitest';
import type { PublicTable } from '../../src/domain/table.ts';
import { tableCsv } from '../../src/report/csv-of.ts';

const table: PublicTable = {
  name: 'status',
  title: 'Status',
  path: 'status.csv',
  keyColumn: 'id',
  fields: [
    { name: 'id', title: 'Nøgle', type: 'text' },
    { name: 'tekst', title: 'Tekst', type: 'text' },
    { name: 'andel', title: 'Andel', type: 'number', unit: 'percent' },
  ],
  rows: [
    { key: 'a', cells: ['a', 'Han sagde "ja", og gik', 45.7] },
    { key: 'b', cells: ['b', { absent: 'missing' }, { absent: 'unknown' }] },
    { key: 'c', cells: ['c', { absent: 'not-applicable' }, { absent: 'suppressed' }] },
    { key: 'd', cells: ['d', 'linje\nbrud', { absent: 'not-yet-due' }] },
  ],
};

it('writes RFC 4180: quotes doubled, points for decimals, absences as marks', () => {
  expect(tableCsv(table)).toBe(
    [
      'id,tekst,andel',
      '"a","Han sagde ""ja"", og gik",45.7',
      '"b",,?',
      '"c",-,[c]',
      '"d","linje\nbrud",..',
      '',
    ].join('\r\n'),
  );
});
