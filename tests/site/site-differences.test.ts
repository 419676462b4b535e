import { expect, test } from 'vitest';

import { siteOf } from './built-site.ts';
import { differencesBetween } from './site-differences.ts';

const files: [string, string][] = [
  ['a.html', 'x'],
  ['b.html', 'y'],
];

test('equal sites have no differences', () => {
  expect(differencesBetween(siteOf(files), siteOf(files.toReversed()))).toEqual([]);
});

test('another byte, a missing and an additional file are differences', () => {
  const other = siteOf([
    ['a.html', 'X'],
    ['c.html', 'y'],
  ]);
  expect(differencesBetween(siteOf(files), other)).toEqual(['a.html', 'b.html', 'c.html']);
});
