import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import { readSite } from './built-site.ts';

const origin = inject('siteOrigin');
const { pages } = readSite(inject('siteFolder'));

/** The longest report: the further down a place is, the more could be guessed wrong above it. */
const [longest] = pages
  .filter(({ address }) => /^\/rapporter\/[^/]+\/$/.test(address))
  .toSorted((one, other) => other.html.length - one.html.length);
const address = `${origin}${longest?.address}`;
/** As wide as a page whose contents stand beside the text, with and without the script. */
const viewport = { width: 1280, height: 740 };
/** Places that numbers and contents lead to: the last goal, figure and section of the report. */
const places = ['maal-', 'figur-', 'tabel-'].flatMap(
  (kind) => longest?.html.match(new RegExp(`(?<= id=")${kind}[a-z0-9-]+`, 'g'))?.at(-1) ?? [],
);

test('only what is near is laid out at first, and the rest while the reader does nothing', async () => {
  const far = await inNewVisit({ viewport }, async (context) => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const idle = window.requestIdleCallback.bind(window);
      let waiting: IdleRequestCallback = () => undefined;
      window.requestIdleCallback = (work) => {
        waiting = work;
        return 0;
      };
      addEventListener('now-idle', () => {
        window.requestIdleCallback = idle;
        idle(waiting);
      });
    });
    await page.goto(address);
    const last = page.locator('.report-text > .figure').last().locator('.figure-caption');
    const isLaidOut = () =>
      last.evaluate((caption) => caption.checkVisibility({ contentVisibilityAuto: true }));
    const atFirst = await isLaidOut();
    await page.evaluate(() => dispatchEvent(new Event('now-idle')));
    await page.waitForFunction(() => !document.documentElement.dataset['far']);
    return [atFirst, await isLaidOut()];
  });
  expect(far).toEqual([false, true]);
});

test('each link of the contents leads to its section, up and down', async () => {
  const missed = await onPage('', async (page) => {
    const links = await page.locator('.contents a[href^="#"]').all();
    const found: string[] = [];
    for (const link of [...links.toReversed(), ...links]) {
      await link.evaluate((one: HTMLElement) => one.click());
      const place = ((await link.getAttribute('href')) ?? '').slice(1);
      const top = await topOf(page, place);
      const margin = await page
        .locator(`#${place}`)
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).scrollMarginTop));
      // The last sections cannot come to the top of the window.
      const end = await page.evaluate(
        () => scrollY + innerHeight >= document.body.scrollHeight - 1,
      );
      if (!end && Math.abs(top - margin) > 60) found.push(`${place} at ${top}`);
    }
    return found;
  });
  expect(missed).toEqual([]);
});

// Without the script everything is laid out, so that the browser knows where a place is.
test.each(places)('a link from outside leads to %s', async (place) => {
  const withScript = await onPage(`#${place}`, (page) => topOf(page, place));
  const without = await onPage(`#${place}`, (page) => topOf(page, place), false);
  expect(withScript).toBe(without);
});

test.each(places)('a link in the page, and a new address, lead to %s', async (place) => {
  const tops = await onPage('', async (page) => {
    await page.evaluate(followLink, place);
    const byLink = await topOf(page, place);
    await page.goto('about:blank');
    await page.goto(address);
    await page.evaluate((to) => (location.hash = to), place);
    return [byLink, await topOf(page, place)];
  });
  const expected = await onPage(`#${place}`, (page) => topOf(page, place), false);
  expect(tops).toEqual([expected, expected]);
});

test('a reader who comes back is where they were', async () => {
  const [before, after] = await onPage('', async (page) => {
    for (let turn = 0; turn < 20; turn++) {
      await page.mouse.wheel(0, 1000);
      await twoFrames(page);
    }
    const left = await page.evaluate(atMiddle);
    await page.reload();
    await twoFrames(page);
    return [left, await page.evaluate(atMiddle)];
  });
  expect(before).not.toBe('');
  expect(after).toBe(before);
});

function onPage<Result>(
  place: string,
  visit: (page: Page) => Promise<Result>,
  javaScriptEnabled = true,
): Promise<Result> {
  return inNewVisit({ viewport, javaScriptEnabled, reducedMotion: 'reduce' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${address}${place}`);
    return visit(page);
  });
}

/** Where an element stands in the window, to a pixel, when the page has come to rest. */
async function topOf(page: Page, id: string): Promise<number> {
  await twoFrames(page);
  const box = await page.locator(`#${id}`).boundingBox();
  return Math.round(box?.y ?? Number.NaN);
}

/** The browser learns in one frame what is near, and has it in the next. */
async function twoFrames(page: Page): Promise<void> {
  for (let frame = 0; frame < 2; frame++)
    await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
}

/** Runs in the page: the text in the middle of the window. */
function atMiddle(): string {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.textContent?.trim() ?? '';
}

/** Runs in the page: takes a link that stands at its top. */
function followLink(place: string): void {
  const link = document.createElement('a');
  link.href = `#${place}`;
  document.body.prepend(link);
  link.click();
}
