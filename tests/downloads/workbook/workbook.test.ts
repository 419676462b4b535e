import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { PublicTable } from '../../../src/domain/table.ts';
import { TableModel, Tables } from '../../../src/domain/tables.ts';
import { tableSheet, numberFormat } from '../../../src/downloads/workbook/table-sheet.ts';
import { writeWorkbook, letters } from '../../../src/downloads/workbook/write-workbook.ts';
import { sheetNames } from '../../../src/downloads/workbook/workbook.ts';

const about = { title: 'Prøve', creator: 'Målestok' };

describe('names of sheets', () => {
  test('are shortened, numbered and without what Excel forbids', () => {
    expect(
      sheetNames([
        'Om',
        'om',
        'a:b/c',
        'History',
        '',
        'selvforsoergelse-efter-start-af-forloeb',
        "'a'",
      ]),
    ).toEqual(['Om', 'om~2', 'a b c', 'History~2', '~2', 'selvforsoergelse-efter-start-af', 'a']);
  });

  test('are such as Excel allows, whatever the tables are named', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50 }), { maxLength: 40 }), (given) => {
        const names = sheetNames(given);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
        for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      }),
    );
  });
});

// By ECMA-376, part 1, 18.8.31: `#,##0` groups, `0` is a digit that always stands, and quotes hold words.
test.each([
  ['number', 'percent', 1, '#,##0.0" %"'],
  ['number', 'dkk', 0, '#,##0" kr."'],
  ['integer', 'persons', 0, '#,##0'],
  ['number', undefined, 2, '#,##0.00'],
  ['year', undefined, 0, '0'],
  ['integer', 'week-number', 0, '0'],
] as const)('a %s in %s with %i decimals', (type, unit, decimals, format) => {
  expect(numberFormat(type, unit, decimals)).toBe(format);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, name) => {
  expect(letters(column)).toBe(name);
});

test('days are days, and those that spreadsheets count wrong are texts', async () => {
  const table: PublicTable = {
    name: 'dage',
    title: 'Dage',
    path: 'dage.csv',
    keyColumn: 'id',
    fields: [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'dag', title: 'Dag', type: 'date' },
    ],
    rows: [
      { key: 'a', cells: ['a', '2014-03-09'] },
      { key: 'b', cells: ['b', '1899-12-31'] },
      { key: 'c', cells: ['c', { absent: 'not-yet-due' }] },
    ],
  };
  const bytes = writeWorkbook(
    [tableSheet(new TableModel(table, new Tables([table])), 'dage')],
    about,
  );
  const [sheet] = await readWorkbook(Buffer.from(bytes));
  expect(sheet?.data.map((row) => row[1])).toEqual([
    'Dag',
    new Date('2014-03-09T00:00:00Z'),
    '1899-12-31',
    '..',
  ]);
  // 41,707 days: 9 March 2014 by Excel's own count.
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
    '<v>41707</v>',
  );
});

test('texts come back as they are, and none is a formula', async () => {
  const texts = [
    '=1+1',
    '+45',
    '-cmd',
    '@sum',
    '<b>&"',
    '_x0041_',
    'a\nb',
    ' to ',
    "'90",
    '1,5',
    '2014-03-09',
  ];
  const sheet = { name: 'a', rows: texts.map((value) => [{ value }]), widths: [20] };
  const bytes = writeWorkbook([sheet], about);
  const [read] = await readWorkbook(Buffer.from(bytes), { trim: false });
  expect(read?.data.map(([value]) => String(value).replace('_x005F_', '_'))).toEqual(texts);
  for (const part of Object.values(unzipSync(bytes))) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
});

test('the header stays in sight', () => {
  const bytes = writeWorkbook([{ name: 'a', header: ['A'], rows: [], widths: [9] }], about);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
});
