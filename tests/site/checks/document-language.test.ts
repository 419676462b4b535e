import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findWrongLanguages } from './document-language.ts';

const findingsOf = (file: string, html: string) => findWrongLanguages(siteOf([[file, html]]));

test('Danish without and English with a prefix are fine', () => {
  expect(findingsOf('index.html', '<html lang="da">')).toEqual([]);
  expect(findingsOf('en/om/index.html', '<html lang="en">')).toEqual([]);
});

test.each([
  ['index.html', '<html>'],
  ['index.html', '<html lang="en">'],
  ['en/index.html', '<html lang="da">'],
])('%s with %s is found', (file, html) => {
  expect(findingsOf(file, html)).toHaveLength(1);
});
