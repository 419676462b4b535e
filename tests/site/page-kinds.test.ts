import { expect, test } from 'vitest';

import { siteOf, type Page } from './built-site.ts';
import { fullestOf, kindOf, representativesOf } from './page-kinds.ts';

test.each([
  ['/', '/'],
  ['/rapporter/', '/rapporter/'],
  ['/rapporter/skole/', '/rapporter/*/'],
  ['/rapporter/skole/v1.0/', '/rapporter/*/v*/'],
  ['/rapporter/skole/v1.0/data/', '/rapporter/*/v*/data/'],
  ['/rapporter/skole/v1.0/data/results/', '/rapporter/*/v*/data/*/'],
  ['/rapporter/skole/aendringer/', '/rapporter/*/aendringer/'],
  ['/en/projekter/skole/', '/en/projekter/*/'],
  ['/organisationer/aarhus/', '/organisationer/*/'],
  ['/sammenlign/skole/', '/sammenlign/*/'],
  ['/anbefalinger/aarhus/', '/anbefalinger/*/'],
  ['/404.html', '/404.html'],
])('%s is a %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test('the longest and the shortest page stand for a kind, and the longest alone in English', () => {
  const site = siteOf([
    ['index.html', '<p>front'],
    ['rapporter/a/index.html', '<p>x'],
    ['rapporter/b/index.html', '<p>xxx'],
    ['rapporter/c/index.html', '<p>xxxxx'],
    ['en/rapporter/a/index.html', '<p>x'],
    ['en/rapporter/b/index.html', '<p>xxx'],
  ]);
  const addressesOf = (some: readonly Page[]) => some.map(({ address }) => address);
  expect(addressesOf(representativesOf(site.pages))).toEqual([
    '/',
    '/rapporter/c/',
    '/rapporter/a/',
    '/en/rapporter/b/',
  ]);
  expect(addressesOf(fullestOf(site.pages))).toEqual(['/', '/rapporter/c/']);
});
