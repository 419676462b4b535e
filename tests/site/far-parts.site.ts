import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { inNewVisit, onPage } from './browser.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { pages } = testedSite();

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
  const missed = await atPlace('', async (page) => {
    const links = await page.locator('.contents a[href^="#"]').count();
    const there = Array.from({ length: links }, (_, index) => index);
    const found: string[] = [];
    for (const index of [...there.toReversed(), ...there]) {
      const { place, top, margin, isEnd } = await page.evaluate(followContents, index);
      // The last sections cannot come to the top of the window.
      if (!isEnd && !(Math.abs(top - margin) <= 60)) found.push(`${place} at ${top}`);
    }
    return found;
  });
  expect(missed).toEqual([]);
});

// Without the script everything is laid out, so that the browser knows where a place is.
test.each(places)(
  'a link from outside or in the page, and a new address, lead to %s',
  async (place) => {
    const expected = await atPlace(`#${place}`, (page) => topOf(page, place), false);
    const fromOutside = await atPlace(`#${place}`, (page) => topOf(page, place));
    const inPage = await atPlace('', async (page) => {
      await page.evaluate(followLink, place);
      return topOf(page, place);
    });
    const byAddress = await atPlace('', async (page) => {
      await page.evaluate((to) => (location.hash = to), place);
      return topOf(page, place);
    });
    expect({ fromOutside, inPage, byAddress }).toEqual({
      ...{ fromOutside: expected, inPage: expected, byAddress: expected },
    });
  },
);

test('a reader who comes back is where they were', async () => {
  const [before, after] = await atPlace('', async (page) => {
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

function atPlace<Result>(
  place: string,
  look: (page: Page) => Promise<Result>,
  javaScriptEnabled = true,
): Promise<Result> {
  return onPage({ viewport, javaScriptEnabled, reducedMotion: 'reduce' }, async (page) => {
    await page.goto(`${address}${place}`);
    return look(page);
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

/**
 * Runs in the page: takes a link of the contents, and tells where its section stands when the page has come to rest,
 * which is once the browser has drawn what is near.
 */
async function followContents(index: number) {
  const link = document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')[index];
  link?.click();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const place = link?.getAttribute('href')?.slice(1) ?? '';
  const section = document.getElementById(place) ?? document.body;
  return {
    place,
    top: Math.round(section.getBoundingClientRect().top),
    margin: Number.parseFloat(getComputedStyle(section).scrollMarginTop),
    isEnd: scrollY + innerHeight >= document.body.scrollHeight - 1,
  };
}

/** Runs in the page: takes a link that stands at its top. */
function followLink(place: string): void {
  const link = document.createElement('a');
  link.href = `#${place}`;
  document.body.prepend(link);
  link.click();
}
