import { expect, test } from 'vitest';

import { spellings } from '../../src/client/search/spellings.ts';

test.each([
  ['rapport', ['rapport']],
  ['maal', ['maal', 'mål']],
  ['mål', ['mål', 'maal']],
  ['Aabenraa', ['aabenraa', 'åbenrå']],
  ['loenmotiverende', ['loenmotiverende', 'lønmotiverende']],
  [
    'maal  beskaeftigelse',
    ['maal beskaeftigelse', 'maal beskæftigelse', 'mål beskaeftigelse', 'mål beskæftigelse'],
  ],
  ['', ['']],
])('%s is looked up as %j', (query, expected) => {
  expect(spellings(query)).toEqual(expected);
});

test('a long query is looked up in eight spellings at most, the reader’s own first', () => {
  const query = 'maal laes oer aar';
  expect(spellings(query)).toHaveLength(8);
  expect(spellings(query)[0]).toBe(query);
});
