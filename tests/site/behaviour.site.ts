import { expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import { findMisbehaviour } from './checks/page-behaviour.ts';
import { findScriptDependence } from './checks/without-scripts.ts';
import { differentPages, distinctPages } from './page-kinds.ts';
import { findSideBySide } from './side-by-side.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { pages } = testedSite();
/** 1280 × 1024 px at 400 %: WCAG 2.2, 1.4.10. */
const viewport = { width: 320, height: 256 };

test('every page keeps to itself and fits 320 px', async () => {
  const findings = await inNewVisit({ viewport }, (context) =>
    findSideBySide(context, distinctPages(pages), ({ address }, page) =>
      findMisbehaviour(page, origin + address),
    ),
  );
  expect(findings).toEqual([]);
});

test('every page shows all that it has without scripts', async () => {
  const findings = await inNewVisit({ viewport, javaScriptEnabled: false }, (context) =>
    findSideBySide(context, differentPages(pages), ({ address }, page) =>
      findScriptDependence(page, origin + address),
    ),
  );
  expect(findings).toEqual([]);
});
