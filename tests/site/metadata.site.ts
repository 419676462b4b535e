import { expect, test } from 'vitest';

import { findBadCards, findBadData, findBadTags, versionPages } from './checks/version-heads.ts';
import { testedSite } from './tested-site.ts';

const site = testedSite();

test.each([
  ['data for search engines is whole, and says what the page says', findBadData],
  ['citation tags say what the page says', findBadTags],
  ['a link to a version has a card', findBadCards],
])('%s', (_, find) => {
  expect(versionPages(site).length).toBeGreaterThan(0);
  expect(find(site)).toEqual([]);
});
