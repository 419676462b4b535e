import { expect, test } from 'vitest';

import { marksOf } from '../../src/charts/notes-of-figure.ts';

const cell = { table: 'praktik', row: 'odder', column: 'andel' };

function note(letter: string, row: string, column: string) {
  return { id: letter, letter, text: [], cells: [{ table: 'praktik', row, column }] };
}

test('a note marks the cells, rows and columns that it names', () => {
  const marks = marksOf([
    note('a', 'odder', 'andel'),
    note('b', 'odder', '*'),
    note('c', '*', 'andel'),
    note('d', 'egedal', 'andel'),
  ]);
  expect(marks(cell)).toBe('[a][b][c]');
  expect(marks(undefined)).toBe('');
});

test('what is said of a whole table marks no single cell', () => {
  expect(marksOf([note('a', '*', '*')])(cell)).toBe('');
});
