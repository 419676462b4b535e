import { expect, test } from 'vitest';
import { referencesInTable } from '../../src/figures/figure.ts';
import { noteMarker, figureNotes } from '../../src/figures/words.ts';
import { exampleReport } from './example-report.ts';
import type { Template } from '../../src/domain/table.ts';

const cell = { table: 'praktik', row: 'odder', column: 'andel' };

function note(letter: string, row: string, column: string) {
  return { id: letter, letter, text: [], cells: [{ table: 'praktik', row, column }] };
}

test('a note marks the cells, rows and columns that it names', () => {
  const marks = noteMarker([
    note('a', 'odder', 'andel'),
    note('b', 'odder', '*'),
    note('c', '*', 'andel'),
    note('d', 'egedal', 'andel'),
  ]);
  expect(marks(cell)).toBe('[a][b][c]');
  expect(marks(undefined)).toBe('');
});

test('what is said of a whole table marks no single cell', () => {
  expect(noteMarker([note('a', '*', '*')])(cell)).toBe('');
});

test('a figure has the notes on its table and those whose letters are in its texts', () => {
  const notes = [
    note('a', 'odder', '*'),
    note('b', 'egedal', 'andel'),
    note('c', 'ikast', 'andel'),
  ];
  const table = {
    columns: [],
    rows: [{ header: { text: 'Odder', reference: cell }, cells: [] }],
  };
  const headline = ['I Egedal er andelen ', { ...cell, row: 'egedal' }];
  const letters = (...texts: Template[]) =>
    figureNotes(exampleReport({ notes }), referencesInTable(table), texts).map(
      ({ letter }) => letter,
    );
  expect(letters(headline)).toEqual(['a', 'b']);
  expect(letters()).toEqual(['a']);
});
