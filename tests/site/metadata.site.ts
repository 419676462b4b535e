import { expect, inject, test } from 'vitest';

import { readSite } from './built-site.ts';
import { findBadCards, findBadData, findBadTags, versionPages } from './checks/version-heads.ts';

const site = readSite(inject('siteFolder'));

test.each([
  ['data for search engines is whole, and says what the page says', findBadData],
  ['citation tags say what the page says', findBadTags],
  ['a link to a version has a card', findBadCards],
])('%s', (_, find) => {
  expect(versionPages(site).length).toBeGreaterThan(0);
  expect(find(site)).toEqual([]);
});
