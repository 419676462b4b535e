import { expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import { readSite } from './built-site.ts';
import { findAccessibilityFaults } from './checks/accessibility.ts';
import { representativesOf } from './page-kinds.ts';

const origin = inject('siteOrigin');
const { pages } = readSite(inject('siteFolder'));
const addresses = representativesOf(pages).map(({ address }) => address);

test.each(addresses)('%s has no accessibility faults', { timeout: 60_000 }, async (address) => {
  const findings = await inNewVisit({}, (context) =>
    findAccessibilityFaults(context, origin + address),
  );
  expect(findings).toEqual([]);
});
