import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';

import type { FigureTable } from '../../src/charts/figure-table.ts';
import { csvText } from '../../src/domain/csv-text.ts';
import { figureCsv } from '../../src/figures/figure-csv.ts';

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

describe('csvText', () => {
  test.each(['=1+1', '+45', '-cmd', '@sum', '\tx', '\rx'])(
    'a text that begins as a formula does is no formula: %j',
    (text) => {
      expect(csvText(['a'], [[text]])).toBe(`a\r\n"'${text}"\r\n`);
      expect(csvText([text], [])).toBe(`"'${text}"\r\n`);
    },
  );

  test('what is written is read back, in both flavours', () => {
    const cell = fc.oneof(
      fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text)),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom('machine', 'danish-excel'), (cells, flavour) => {
        const csv = csvText(['a', 'b'], cells, flavour).replace('\uFEFF', '');
        const delimiter = flavour === 'machine' ? ',' : ';';
        const { data } = papaparse.parse(csv, { header: false, delimiter, newline: '\r\n' });
        const read = data
          .slice(1, -1)
          .map((row, index) =>
            row.map((text, column) =>
              typeof cells[index]?.[column] === 'number' ? Number(text.replace(',', '.')) : text,
            ),
          );
        expect(read).toEqual(cells);
      }),
    );
  });
});
