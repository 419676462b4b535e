import { expect, inject, test } from 'vitest';

import { onPage } from './browser.ts';
import { corners, everywhere, findAccessibilityFaults } from './checks/accessibility.ts';
import { fullestOf, representativesOf } from './page-kinds.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { pages } = testedSite();
const fullest = new Set(fullestOf(pages));

/**
 * The longest Danish page of a kind has all of its components, and is looked at in everything. In English the
 * words are others, and in short pages the order of headings: the corners show those.
 */
const cases = representativesOf(pages).map((page) => ({
  address: page.address,
  matrix: fullest.has(page) ? everywhere : corners,
}));

test.each(cases)('$address has no accessibility faults', async ({ address, matrix }) => {
  const findings = await onPage({}, (page) =>
    findAccessibilityFaults(page, origin + address, matrix),
  );
  expect(findings).toEqual([]);
});
