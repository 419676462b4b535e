import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findEmptyFiles, findForeignFiles } from './file-kinds.ts';

const siteWith = (name: string, content = 'x') => siteOf([[name, content]]);

test.each([
  'index.html',
  '_astro/a.js',
  'a/b.csv',
  '_headers',
  'sitemap-0.xml',
  'rapporter/a/v1.0/a-v1.0.xlsx',
  'rapporter/a/v1.0/a-v1.0.zip',
  'pagefind/pagefind.js',
  'pagefind/wasm.da.pagefind',
  'pagefind/pagefind.en_3b921f15a8.pf_meta',
  'pagefind/fragment/da_0b5cc7e.pf_fragment',
  'pagefind/index/da_0b5cc7e.pf_index',
])('%s', (name) => {
  expect(findForeignFiles(siteWith(name))).toEqual([]);
});

test.each([
  'chunks/page.mjs',
  '_astro/a.js.map',
  '.prerender/entry.js',
  'report.mdx',
  'data.xlsx',
  'rapporter/a/v1.0/a-v1.1.zip',
  'report.yaml',
  '.env',
  'fragment/da_0b5cc7e.pf_fragment',
  'pagefind/filter/da_0b5cc7e.pf_filter',
  'pagefind/wasm.unknown.pagefind',
  'LICENSE',
])('%s is foreign', (name) => {
  expect(findForeignFiles(siteWith(name))).toEqual([expect.stringContaining(name)]);
});

test('an empty file is found', () => {
  expect(findEmptyFiles(siteWith('a.csv', ''))).toEqual(['a.csv: empty']);
  expect(findEmptyFiles(siteWith('a.csv'))).toEqual([]);
});
