import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { contrast, lightOf } from '../../src/domain/colour.ts';
import { inNewVisit } from './browser.ts';
import { readSite } from './built-site.ts';

const origin = inject('siteOrigin');
const { pages } = readSite(inject('siteFolder'));
/** The newest version of the longest report, which has most of everything. */
const [report = ''] = pages
  .filter(({ address }) => /^\/rapporter\/[^/]+\/$/.test(address))
  .toSorted((one, other) => other.html.length - one.html.length)
  .map(({ address }) => address);
const viewport = { width: 1280, height: 900 };

/** What has the focus, and whether a reader sees that it does. */
interface Focus {
  what: string;
  /** Width of the outline in px, and its colour against the page's. */
  outline: number;
  colours: [string, string];
}

/**
 * The walk: a reader with a keyboard alone goes from the skip link over the contents and a figure to a receipt,
 * reads a term, and changes the language.
 */
test.each([
  [report, `/en${report}`],
  [`/en${report}`, report],
])('%s is read by keyboard alone', { timeout: 120_000 }, async (address, other) => {
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
  const foci: Focus[] = [];
  const press = async (key: string) => {
    await page.keyboard.press(key);
    foci.push(await page.evaluate(describeFocus));
  };
  const tabTo = async (selector: string, most = 1500) => {
    for (let count = 0; count < most; count += 1) {
      await press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
        return;
    }
    throw new Error(`${selector} is not reached by ${most} steps`);
  };

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
    unseen: unseen(foci),
  };
}

/** WCAG 2.2, 2.4.13: an outline of 2 px that stands out 3 to 1. */
function unseen(foci: readonly Focus[]): string[] {
  return foci
    .filter(
      ({ outline, colours: [line, paper] }) =>
        outline < 2 || contrast(light(line), light(paper)) < 3,
    )
    .map(({ what, outline, colours }) => `${what}: ${outline} px, ${colours.join(' on ')}`);
}

/** `rgb(11, 90, 96)` as the sheet of colours reads it. */
function light(colour: string): ReturnType<typeof lightOf> {
  const parts = colour.match(/\d+/g)?.slice(0, 3) ?? [];
  return lightOf(`#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`);
}

/** Runs in the page. */
function describeFocus(): Focus {
  const focused = document.activeElement ?? document.body;
  const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(focused);
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  return {
    what: `<${focused.tagName.toLowerCase()} class="${focused.getAttribute('class') ?? ''}">`,
    outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    colours: [outlineColor, paper],
  };
}
