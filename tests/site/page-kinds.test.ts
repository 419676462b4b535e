import { expect, test } from 'vitest';

import { siteOf, type Page } from './built-site.ts';
import { differentPages, fullestOf, kindOf, representativesOf } from './page-kinds.ts';

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

test('pages that differ in words or addresses alone are looked at once', () => {
  const { pages } = siteOf([
    ['rapporter/a/index.html', '<p>newest'],
    ['rapporter/a/v1.1/index.html', '<p>newest'],
    ['rapporter/a/v1.0/index.html', '<p>older'],
    ['en/rapporter/a/v1.1/index.html', '<p>the newest'],
    ['en/rapporter/a/v1.0/index.html', '<p>old'],
  ]);
  expect(differentPages(pages).map(({ address }) => address)).toEqual([
    '/rapporter/a/v1.1/',
    '/rapporter/a/v1.0/',
    '/en/rapporter/a/v1.1/',
  ]);
});

test('a figure stands for those that are drawn alike, and for no others', () => {
  const figure = (version: string, letter: string, stops: string): string =>
    `<figure-reader><figure id="figur-a"><svg data-stops="${stops}"><text>50 [${letter}]</text></svg>` +
    `<a href="#note-${letter}" aria-label="Datanote ${letter}">[${letter}]</a>` +
    `<details class="figure-actions"><a download="a-${version}.svg">x</a></details></figure></figure-reader>`;
  const { pages } = siteOf([
    ['figur/a/index.html', figure('1.0', 'p', '1 0')],
    ['figur/b/index.html', figure('1.1', 'ab', '1 0')],
    ['figur/c/index.html', figure('1.1', 'p', '2 0')],
    ['figur/d/index.html', '<p>'],
  ]);
  expect(differentPages(pages).map(({ address }) => address)).toEqual(
    ['b', 'c', 'd'].map((name) => `/figur/${name}/`),
  );
});
