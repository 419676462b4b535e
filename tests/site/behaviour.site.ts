import { expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import { readSite } from './built-site.ts';
import { findMisbehaviour } from './checks/page-behaviour.ts';
import { findScriptDependence } from './checks/without-scripts.ts';
import { findSideBySide } from './side-by-side.ts';

const origin = inject('siteOrigin');
const { pages } = readSite(inject('siteFolder'));
const viewport = { width: 360, height: 800 };

test('every page keeps to itself and fits a phone', { timeout: 600_000 }, async () => {
  const findings = await inNewVisit({ viewport }, (context) =>
    findSideBySide(pages, ({ address }) => findMisbehaviour(context, origin + address)),
  );
  expect(findings).toEqual([]);
});

test('every page shows all that it has without scripts', { timeout: 600_000 }, async () => {
  const findings = await inNewVisit({ viewport, javaScriptEnabled: false }, (context) =>
    findSideBySide(pages, ({ address }) => findScriptDependence(context, origin + address)),
  );
  expect(findings).toEqual([]);
});
