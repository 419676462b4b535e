import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findEmptyFiles, findForeignFiles } from './file-kinds.ts';

const siteWith = (name: string, content = 'x') => siteOf([[name, content]]);

test.each(['index.html', '_astro/a.js', 'a/b.csv', '_headers', 'sitemap-0.xml'])('%s', (name) => {
  expect(findForeignFiles(siteWith(name))).toEqual([]);
});

test.each([
  'chunks/page.mjs',
  '_astro/a.js.map',
  '.prerender/entry.js',
  'report.mdx',
  'data.xlsx',
  'report.yaml',
  '.env',
  'LICENSE',
])('%s is foreign', (name) => {
  expect(findForeignFiles(siteWith(name))).toEqual([expect.stringContaining(name)]);
});

test('an empty file is found', () => {
  expect(findEmptyFiles(siteWith('a.csv', ''))).toEqual(['a.csv: empty']);
  expect(findEmptyFiles(siteWith('a.csv'))).toEqual([]);
});
