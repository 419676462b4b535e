import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import { analyse } from './checks/accessibility.ts';
import { findDeadLinks } from './checks/internal-links.ts';
import { findDeadMachineAddresses } from './checks/machine-addresses.ts';
import { servedCopy } from './served-copy.ts';

// A publisher's mark of 120 × 40, which stands 2.5rem high in the head of every page.
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#0b5a60"/></svg>';
const settings = 'logo: { file: logo.svg, alt: { da: Prøvefonden, en: The Trial Foundation } }\n';

// The site lies below a path, as on a code host's pages.
const folder = 'repo/';

const served = servedCopy((project) => {
  writeFileSync(path.join(project, 'content/logo.svg'), logo);
  appendFileSync(path.join(project, 'content/site.yaml'), settings);
  return { MAALESTOK_SITE: `https://eksempel.github.io/${folder}` };
}, folder);

test.each([
  ['/', 'light', 'Prøvefonden'],
  ['/rapporter/', 'dark', 'Prøvefonden'],
  ['/en/rapporter/route-25-2014/v1.1/data/', 'light', 'The Trial Foundation'],
  ['/en/', 'dark', 'The Trial Foundation'],
] as const)('%s in %s shows the logo as %s', async (address, colorScheme, name) => {
  const shown = await inNewVisit({ colorScheme }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${served.origin}/repo${address}`);
    return describeLogo(page, name);
  });
  expect(shown).toEqual({
    leadsTo: address.startsWith('/en/') ? '/repo/en/' : '/repo/',
    size: [120, 40],
    isDrawn: true,
    answers: [200, 'image/svg+xml', logo],
    faults: [],
  });
});

async function describeLogo(page: Page, name: string): Promise<Record<string, unknown>> {
  const link = page.getByRole('banner').getByRole('link', { name, exact: true });
  const picture = link.getByRole('img', { name, exact: true });
  const box = await picture.boundingBox();
  const file = await page.request.get(await picture.evaluate((one: HTMLImageElement) => one.src));
  return {
    leadsTo: await link.getAttribute('href'),
    size: [box?.width, box?.height],
    isDrawn: await picture.evaluate((one: HTMLImageElement) => one.naturalWidth > 0),
    answers: [file.status(), file.headers()['content-type'], await file.text()],
    faults: await analyse(page, ['.site-header']),
  };
}

test('all that pages lead to, fetch and send lies below the path', () => {
  expect(findDeadLinks(served.site)).toEqual([]);
});

test('machines are told of no address outside the path', () => {
  expect(findDeadMachineAddresses(served.site)).toEqual([]);
  const robots = Buffer.from(served.site.files.get('repo/robots.txt') ?? []).toString();
  expect(robots).toContain('Sitemap: https://eksempel.github.io/repo/sitemap-index.xml');
});

test('the search finds what lies below the path', async () => {
  const found = await inNewVisit({}, async (context) => {
    const page = await context.newPage();
    await page.goto(`${served.origin}/repo/soeg/?q=Route+25`);
    const first = page.locator('.search-page a').first();
    const label = await page.locator('.search-page .search-label').first().innerText();
    return { label, address: await first.getAttribute('href') };
  });
  expect(found).toEqual({ label: 'Rapport', address: '/repo/rapporter/route-25-2014/' });
});
