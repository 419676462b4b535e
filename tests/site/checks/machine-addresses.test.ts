import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findDeadMachineAddresses } from './machine-addresses.ts';

const front = '<head><link rel="canonical" href="https://example.org/"></head>';
const siteWith = (name: string, content: string) =>
  siteOf([
    ['index.html', front],
    ['om/index.html', '<p>x</p>'],
    [name, content],
  ]);

test.each([
  ['sitemap-0.xml', '<loc>https://example.org/om/</loc>'],
  ['catalogue.json', '{"a":"https://example.org/om/","b":"https://elsewhere.org/x"}'],
  ['en/index.html', '<link rel="alternate" hreflang="da" href="https://example.org/">'],
])('%s with living addresses is fine', (name, content) => {
  expect(findDeadMachineAddresses(siteWith(name, content))).toEqual([]);
});

test.each([
  ['sitemap-0.xml', '<loc>https://example.org/away/</loc>'],
  ['catalogue.json', '{"a":"https://example.org/om"}'],
  ['en/index.html', '<link rel="alternate" hreflang="da" href="https://example.org/away/">'],
])('%s with a dead address is found', (name, content) => {
  expect(findDeadMachineAddresses(siteWith(name, content))).toHaveLength(1);
});

test('a front page without a canonical address is found', () => {
  expect(findDeadMachineAddresses(siteOf([['index.html', '<p>x</p>']]))).toHaveLength(1);
});
