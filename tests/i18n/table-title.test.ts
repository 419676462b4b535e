import { expect, test } from 'vitest';
import { tableTitle } from '../../src/i18n/standard-words.ts';

const facts = { name: 'facts', title: 'Tallene' };

test('a table is called what its report calls it, on a page of the report’s own language', () => {
  expect(tableTitle(facts, 'da', 'da')).toEqual({ text: 'Tallene', lang: undefined });
});

test('a standard table has our word in the other language, and another is marked with its own', () => {
  expect(tableTitle(facts, 'da', 'en')).toEqual({ text: 'Single numbers', lang: undefined });
  expect(tableTitle({ name: 'status', title: 'Status' }, 'da', 'en')).toEqual({
    text: 'Status',
    lang: 'da',
  });
});
