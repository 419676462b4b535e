import { expect, test } from 'vitest';
import type { FigureTable } from '../../src/figures/figure.ts';
import { figureCsv } from '../../src/figures/figure-file.ts';

const table: FigureTable = {
  columns: [
    { title: 'Kommune', numeric: false },
    { title: 'Uge', numeric: true },
    { title: 'Andel', numeric: true },
  ],
  rows: [
    {
      header: { text: 'Egedal' },
      cells: [
        { text: '10', number: 10 },
        { text: 'ca. 20,5 %', number: 20.5, approximate: true },
      ],
    },
    { header: { text: 'Odder' }, cells: [{ text: '60', number: 60 }, { text: 'ikke oplyst' }] },
  ],
};

test('a column that is not all exact has what readers see beside it', () => {
  expect(figureCsv(table, 'machine', 'som vist').split('\r\n')).toEqual([
    'Kommune,Uge,Andel,"Andel (som vist)"',
    '"Egedal",10,20.5,"ca. 20,5 %"',
    '"Odder",60,,"ikke oplyst"',
    '',
  ]);
});

test('one approximate number in a column is enough for what readers see', () => {
  const rows = table.rows.slice(0, 1);
  expect(figureCsv({ ...table, rows }, 'machine', 'som vist').split('\r\n')).toEqual([
    'Kommune,Uge,Andel,"Andel (som vist)"',
    '"Egedal",10,20.5,"ca. 20,5 %"',
    '',
  ]);
});

test('Danish Excel gets a byte order mark, semicolons and decimal commas', () => {
  expect(figureCsv(table, 'danish-excel', 'som vist').split('\r\n')).toEqual([
    '\uFEFFKommune;Uge;Andel;"Andel (som vist)"',
    '"Egedal";10;20,5;"ca. 20,5 %"',
    '"Odder";60;;"ikke oplyst"',
    '',
  ]);
});
