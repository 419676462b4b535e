import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import { keyboardReader } from './keyboard-reader.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { pages } = testedSite();
/** The newest version of the longest report, which has most of everything. */
const [report = ''] = pages
  .filter(({ address }) => /^\/rapporter\/[^/]+\/$/.test(address))
  .toSorted((one, other) => other.html.length - one.html.length)
  .map(({ address }) => address);
const viewport = { width: 1280, height: 900 };

/**
 * The walk: a reader with a keyboard alone goes from the skip link over the contents and a figure to a receipt,
 * reads a term, and changes the language.
 */
test.each([
  [report, `/en${report}`],
  [`/en${report}`, report],
])('%s is read by keyboard alone', async (address, other) => {
  const steps = await inNewVisit({ viewport, reducedMotion: 'reduce' }, async (context) => {
    const page = await context.newPage();
    await page.goto(origin + address);
    return walk(page);
  });
  expect(steps).toEqual({
    skipped: 'indhold',
    section: true,
    slider: 'Home and arrow: another number',
    figureClosed: true,
    receipt: true,
    receiptFolded: true,
    term: 'opened, closed, and back at the term',
    language: expect.stringMatching(`^${other}`) as string,
    unseen: [],
  });
});

async function walk(page: Page): Promise<Record<string, unknown>> {
  const { press, tabTo, unseen } = keyboardReader(page);

  await tabTo('.skip', 1);
  await page.keyboard.press('Enter');
  const skipped = await page.evaluate(() => document.activeElement?.id);

  await tabTo('.contents ol ol a');
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.hash === target);
  const section = await page.evaluate(
    (id) => document.querySelector(id)?.checkVisibility() ?? false,
    target,
  );

  await tabTo('[role=slider]');
  const value = () => page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'));
  await press('Home');
  const first = await value();
  await press('ArrowRight');
  if ((await value()) === first) await press('ArrowDown');
  const slider = (await value()) === first ? 'the same' : 'Home and arrow: another number';
  await press('Escape');
  const figureClosed = (await page.locator('.readout:visible').count()) === 0;

  await tabTo('.receipt > summary');
  const isOpen = () =>
    page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('open'));
  await page.keyboard.press('Enter');
  const receipt = await isOpen();
  await page.keyboard.press('Enter');
  const receiptFolded = !(await isOpen());

  await tabTo('button.term');
  await page.keyboard.press('Enter');
  const opened = await page.locator('.term-note:popover-open').count();
  await page.keyboard.press('Escape');
  const closed = (await page.locator('.term-note:popover-open').count()) === 0;
  const isBack = await page.evaluate(() => document.activeElement?.matches('button.term'));
  const term = opened === 1 && closed && isBack ? 'opened, closed, and back at the term' : 'lost';

  await page.goto(page.url().replace(/#.*/, ''));
  await tabTo('.language-switch');
  const before = new URL(page.url()).pathname;
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => pathname !== before);
  const language = new URL(page.url()).pathname;

  return {
    skipped,
    section,
    slider,
    figureClosed,
    receipt,
    receiptFolded,
    term,
    language,
    unseen: unseen(),
  };
}

/**
 * The same reader in the catalogue: from the skip link to a filter, from a choice to what is said of it, back to
 * all reports, and into one of them. The three reports of content/: one is from Billund.
 */
test.each([
  ['/rapporter/', { viewport, colorScheme: 'light' }, '1 af 3 rapporter', '3 rapporter'],
  [
    '/en/rapporter/',
    { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
    '1 of 3 reports',
    '3 reports',
  ],
] as const)('%s is narrowed by keyboard alone', async (...walked) => {
  const [address, options, some, all] = walked;
  const steps = await inNewVisit({ ...options, reducedMotion: 'reduce' }, async (context) => {
    const page = await context.newPage();
    await page.goto(origin + address);
    await page.waitForSelector('report-catalogue:defined');
    return walkCatalogue(page);
  });
  expect(steps).toEqual({
    skipped: 'indhold',
    chosen: 'billund',
    said: [some, all],
    listed: [1, 3],
    opened: expect.stringMatching(`^${address}[^/]+/$`) as string,
    unseen: [],
  });
});

async function walkCatalogue(page: Page): Promise<Record<string, unknown>> {
  const { press, tabTo, unseen } = keyboardReader(page);
  await tabTo('.skip', 1);
  await page.keyboard.press('Enter');
  const skipped = await page.evaluate(() => document.activeElement?.id);

  await page.evaluate(listen);
  const listed = () => page.locator('.report-list > li:visible').count();
  if (await page.locator('.filters > summary').isVisible()) {
    await tabTo('.filters > summary');
    await press('Enter');
  }
  await tabTo('#filter-sted > summary');
  await press('Enter');
  await press('Tab');
  await press('Space');
  const chosen = await page.locator('input:focus').getAttribute('value');
  const narrowed = await listed();

  await tabTo('.catalogue-order button');
  await press('Enter');
  const whole = await listed();
  const said = await page.evaluate(() => (globalThis as { said?: string[] }).said);

  await tabTo('.report-list a');
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => /\/rapporter\/[^/]+\/$/.test(pathname));
  const opened = new URL(page.url()).pathname;
  return { skipped, chosen, said, listed: [narrowed, whole], opened, unseen: unseen() };
}

/** Runs in the page: keeps what is said by the status that was there before anything was chosen. */
function listen(): void {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  const status = document.querySelector('main [role=status]');
  const hear = () => said.push(status?.textContent.trim() ?? '');
  if (status)
    new MutationObserver(hear).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
}
