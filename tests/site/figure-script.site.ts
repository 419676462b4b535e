import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import type { Page as BuiltPage } from './built-site.ts';
import { attribute } from './elements.ts';
import { differentPages } from './page-kinds.ts';
import { findSideBySide } from './side-by-side.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { pages, files } = testedSite();
const withFigures = pages.filter(({ html }) => html.includes('<figure-reader'));
const alone = withFigures.filter(({ address }) => address.includes('/figur/'));
const [short] = withFigures
  .filter((page) => !alone.includes(page))
  .toSorted((one, other) => one.html.length - other.html.length);

/** All scripts of a page may weigh so much, compressed. */
const budget = 8 * 1024;

test('pages have the one script of the site, and those of a report no other', () => {
  expect(withFigures.length).toBeGreaterThan(0);
  const all = pages.map((page) => scriptsOf(page));
  const [first] = all[0] ?? [];
  expect(all.filter((scripts) => scripts[0] !== first)).toEqual([]);
  expect(withFigures.filter((page) => scriptsOf(page).length > 1)).toEqual([]);
});

test('the scripts of every page keep to their budget', () => {
  const heavy = pages.filter((page) => weightOf(scriptsOf(page)) > budget);
  expect(heavy.map((page) => `${page.address}: ${weightOf(scriptsOf(page))}`)).toEqual([]);
});

/** The script files of a page, with those that they import. */
function scriptsOf({ elements }: BuiltPage): string[] {
  const own = elements.filter(({ tagName }) => tagName === 'script');
  const found = new Set<string>();
  const queue = own.flatMap((element) => attribute(element, 'src')?.slice(1) ?? []);
  for (const file of queue) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = contentOf(file).matchAll(/(?:from|import)\s*\(?["'](\.[^"']+\.js)["']/g);
    queue.push(...[...imports].map(([, to = '']) => path.posix.join(path.posix.dirname(file), to)));
  }
  return [...found];
}

function contentOf(file: string): string {
  const content = files.get(file);
  if (!content) throw new Error(`${file} is missing`);
  return Buffer.from(content).toString('utf8');
}

function weightOf(scripts: readonly string[]): number {
  return scripts.reduce((sum, file) => sum + gzipSync(contentOf(file), { level: 9 }).length, 0);
}

test('nothing on a page moves when the script arrives', async () => {
  const tried = [...differentPages(alone), ...(short ? [short] : [])].map(({ address }) => address);
  for (const viewport of [
    { width: 320, height: 800 },
    { width: 1280, height: 800 },
  ]) {
    const without = await boxesOn(tried, { viewport, javaScriptEnabled: false });
    const withScript = await boxesOn(tried, { viewport });
    expect(without[0]?.length).toBeGreaterThan(100);
    expect(withScript).toEqual(without);
  }
});

async function boxesOn(
  addresses: readonly string[],
  options: { viewport: { width: number; height: number }; javaScriptEnabled?: false },
): Promise<string[]> {
  return inNewVisit(options, (context) =>
    findSideBySide(context, addresses, async (address, page) => {
      // Led to a place, a report is laid out whole: from its top, what is far is laid out later with the script.
      await page.goto(`${origin}${address}#indhold`, { waitUntil: 'load' });
      const boxes = await page.evaluate(boxesOfContent);
      return [`${address}: ${boxes.join(' ')}`];
    }),
  );
}

/** Runs in the page: where each element stands that does not come from the script. */
function boxesOfContent(): string[] {
  scrollTo({ top: 0, behavior: 'instant' });
  const own = '.figure-slider, .readout, .readout *, .crosshair, .all-receipts';
  return [...document.querySelectorAll('body *')]
    .filter((element) => !element.matches(own) && element.checkVisibility())
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map((length) => length.toFixed(1)).join(',');
    });
}

test('the browser counts no shift, also where the address has a state', async () => {
  const address = alone[0]?.address ?? '';
  const figure = address.split('/').at(-2) ?? '';
  const shifts = await inNewVisit({ viewport: { width: 360, height: 800 } }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${origin}${address}?figur=${figure}&ved=1`, { waitUntil: 'load' });
    return shiftsOf(page);
  });
  expect(shifts).toEqual([]);
});

/** What moved since the page was opened, by the browser's own count. */
function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const values: number[] = [];
    const note = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries())
        values.push((entry as unknown as { value: number }).value);
    };
    const observer = new PerformanceObserver(note);
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    note({ getEntries: () => observer.takeRecords() } as unknown as PerformanceObserverEntryList);
    return values;
  });
}

test('without scripts nothing waits for one', async () => {
  const findings = await inNewVisit({ javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${origin}${alone[0]?.address ?? ''}`, { waitUntil: 'load' });
    await page.locator('.figure-actions > summary').click();
    await page.locator('.figure-numbers > summary').click();
    return {
      buttons: await page.locator('figure button:visible').count(),
      links: await page.locator('.figure-actions a:visible').count(),
      cells: await page.locator('.figure-table td:visible').count(),
    };
  });
  expect(findings.buttons).toBe(0);
  expect(findings.links).toBeGreaterThan(3);
  expect(findings.cells).toBeGreaterThan(0);
});
