import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import type { Page as BuiltPage } from './built-site.ts';
import { attribute } from './elements.ts';
import { representativesOf } from './page-kinds.ts';
import { findSideBySide } from './side-by-side.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { pages } = testedSite();
const screen = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** Of a language the newest version of the longest report: it has most of everything. */
const longest = (start: string): string =>
  pages
    .filter(({ address }) => new RegExp(`^${start}/rapporter/[^/]+/$`).test(address))
    .toSorted((one, other) => other.html.length - one.html.length)[0]?.address ?? '';
const danish = longest('');
const english = longest('/en');

function onPage<Result>(
  address: string,
  options: BrowserContextOptions,
  visit: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  return inNewVisit({ reducedMotion: 'reduce', ...options }, async (context) => {
    const page = await context.newPage();
    await page.goto(origin + address);
    return visit(page, context);
  });
}

describe.each([danish, english])('%s', (address) => {
  test('the contents mark the section that is read, also after a jump', async () => {
    const marked = await onPage(address, screen, async (page) => {
      const link = page.locator('.contents ol ol a').nth(3);
      await link.click();
      const found = page.locator('.contents [aria-current="true"]');
      await found.waitFor();
      const clicked = await found.getAttribute('href');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const last = page.locator('.contents a[href^="#"][aria-current="true"]').last();
      await page.waitForFunction(
        (href) =>
          document.querySelector('.contents [aria-current="true"]')?.getAttribute('href') !== href,
        clicked,
      );
      return {
        expected: await link.getAttribute('href'),
        clicked,
        atTheEnd: await last.getAttribute('href'),
        count: await found.count(),
      };
    });
    expect(marked.clicked).toBe(marked.expected);
    expect(marked.atTheEnd).toMatch(/^#del-(kolofon|tag-med)$/);
    expect(marked.count).toBe(1);
  });

  test('on a phone the contents open without a script, and fold by one', async () => {
    const opened = await onPage(address, { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.locator('.contents summary').click();
      return page.locator('.contents a:visible').count();
    });
    expect(opened).toBeGreaterThan(5);
    const states = await onPage(address, phone, async (page) => {
      const isOpen = () => page.locator('.contents details[open]').count();
      const summary = page.locator('.contents summary');
      await summary.click();
      await page.keyboard.press('Escape');
      const afterEscape = await isOpen();
      const focused = await page.evaluate(() => document.activeElement?.id);
      await summary.click();
      await page.locator('.contents a').nth(4).click();
      return { afterEscape, focused, afterLink: await isOpen() };
    });
    expect(states).toEqual({ afterEscape: 0, focused: 'del-indhold', afterLink: 0 });
  });

  test('a link to a place copies its whole address and says so', async () => {
    const found = await onPage(address, screen, async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      const answers: [string, string][] = [];
      for (const place of ['h3 > .anchor', '.box-title > .anchor', 'tr > th > .anchor']) {
        const link = page.locator(place).first();
        const id = (await link.getAttribute('href')) ?? '';
        expect(await page.locator(id).count()).toBe(1);
        await link.click();
        await page.locator('.page-status:not(:empty)').waitFor();
        answers.push([id, await page.evaluate(() => navigator.clipboard.readText())]);
        expect(await page.locator('.page-status').textContent()).toBe(
          address.startsWith('/en/') ? 'The address is copied' : 'Adressen er kopieret',
        );
      }
      return answers;
    });
    expect(found.map(([, copied]) => copied)).toEqual(
      found.map(([id]) => `${origin}${address}${id}`),
    );
  });

  test('a term is explained where it stands, without a script', async () => {
    const found = await onPage(address, { ...phone, javaScriptEnabled: false }, async (page) => {
      const term = page.locator('button.term').nth(1);
      const note = page.locator(`[id="${(await term.getAttribute('popovertarget')) ?? ''}"]`);
      const before = await note.isVisible();
      await term.click();
      const opened = await note.isVisible();
      const glossary = (await note.locator('a').getAttribute('href')) ?? '';
      await page.keyboard.press('Escape');
      return { before, opened, closed: !(await note.isVisible()), glossary };
    });
    expect(found).toMatchObject({ before: false, opened: true, closed: true });
    expect(glossaryIds(found.glossary.split('#')[0] ?? '')).toContain(found.glossary.split('#')[1]);
  });

  test('what is folded at a table of goals opens and closes at once', async () => {
    const counts = await onPage(address, screen, async (page) => {
      const button = page.locator('.all-receipts:visible').first();
      const receipts = button.locator('xpath=following-sibling::table').locator('details');
      const open = () =>
        receipts.evaluateAll((all) => all.filter((one) => one.hasAttribute('open')).length);
      await button.click();
      const opened = await open();
      await button.click();
      return { all: await receipts.count(), opened, closed: await open() };
    });
    expect(counts.all).toBeGreaterThan(1);
    expect(counts).toMatchObject({ opened: counts.all, closed: 0 });
  });
});

/** The ids of a page. */
function glossaryIds(address: string): (string | undefined)[] {
  const page = pages.find((one) => one.address === address);
  return (page?.elements ?? []).map((element) => attribute(element, 'id'));
}

test('every heading, table, goal, conclusion and recommendation of a report links to itself', () => {
  const reports = pages.filter(({ address }) => /\/rapporter\/[^/]+\/$/.test(address));
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.flatMap(unlinkedPlaces)).toEqual([]);
});

function unlinkedPlaces({ address, elements }: BuiltPage): string[] {
  const links = new Set(
    elements.filter(isAnchor).map((element) => attribute(element, 'href')?.slice(1)),
  );
  return elements
    .filter(({ tagName }) => !['nav', 'summary'].includes(tagName))
    .flatMap((element) => attribute(element, 'id') ?? [])
    .filter((id) => /^(?:maal|tabel|anbefaling|konklusion|figur)-/.test(id) && !isPart(id))
    .filter((id) => !links.has(id))
    .map((id) => `${address}#${id}`);
}

const isPart = (id: string): boolean => id.endsWith('-beskrivelse');

const isAnchor = (element: BuiltPage['elements'][number]): boolean =>
  /\b(?:anchor|figure-number)\b/.test(attribute(element, 'class') ?? '');

test('a row tells which sections use it, and they are there, in both languages', () => {
  const data = pages.filter(({ address }) => address.endsWith('/data/'));
  expect(new Set(data.map(({ address }) => address.startsWith('/en/')))).toEqual(
    new Set([true, false]),
  );
  const idsOf = new Map(
    pages.map(({ address, elements }) => [
      address,
      new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );
  for (const { address, elements } of data) {
    const report = address.replace(/data\/$/, '');
    const back = elements
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => href.startsWith(`${report}#`));
    expect(back.length).toBeGreaterThan(0);
    for (const href of back) expect(idsOf.get(report)).toContain(href.split('#')[1]);
  }
});

describe('how the reader wants it', () => {
  const look = (page: Page) =>
    page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      text: getComputedStyle(document.querySelector('main p:not([class])') ?? document.body)
        .fontSize,
      stored: { ...localStorage },
    }));

  // --paper of tokens.css: #fff and #15171a, which is rgb(21, 23, 26).
  test('nothing is stored before it is chosen, and the usual takes it away again', async () => {
    const seen = await onPage(danish, { ...screen, colorScheme: 'light' }, async (page) => {
      const before = await look(page);
      await page.locator('[name=appearance]').selectOption('dark');
      await page.locator('[name=size]').selectOption('20');
      await page.goto(origin + english);
      const chosen = await look(page);
      await page.locator('[name=appearance]').selectOption('');
      await page.locator('[name=size]').selectOption('');
      return { before, chosen, after: await look(page) };
    });
    expect(seen.before).toEqual({ paper: 'rgb(255, 255, 255)', text: '17px', stored: {} });
    expect(seen.chosen.paper).toBe('rgb(21, 23, 26)');
    expect(Number.parseFloat(seen.chosen.text)).toBeCloseTo(20, 1);
    expect(seen.chosen.stored).toEqual({ appearance: 'dark', size: '20' });
    expect(seen.after).toEqual(seen.before);
  });

  test('what was chosen is there at the first picture', async () => {
    const drawn = await onPage(danish, { ...screen, colorScheme: 'light' }, async (page) => {
      await page.locator('[name=appearance]').selectOption('dark');
      await page.addInitScript(() => {
        new PerformanceObserver(() => {
          Object.assign(globalThis, {
            firstPaper: getComputedStyle(document.documentElement).backgroundColor,
          });
        }).observe({ type: 'paint', buffered: true });
      });
      await page.route('**/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.reload();
      await page.waitForFunction(() => 'firstPaper' in globalThis);
      return page.evaluate(() => (globalThis as { firstPaper?: string }).firstPaper);
    });
    expect(drawn).toBe('rgb(21, 23, 26)');
  });

  test('without scripts the system decides, and nothing is offered', async () => {
    const options = { ...screen, colorScheme: 'dark' as const, javaScriptEnabled: false };
    const shown = await onPage(danish, options, async (page) => ({
      paper: await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor),
      settings: await page.locator('.view-settings').isVisible(),
    }));
    expect(shown).toEqual({ paper: 'rgb(21, 23, 26)', settings: false });
  });
});

describe('the page keeps its measure', () => {
  const kinds = representativesOf(pages);

  test('text is read in 16 to 20 px, as it is chosen', async () => {
    const sizes = await onPage(danish, screen, async (page) => {
      const setting = page.locator('[name=size]');
      const offered = await setting
        .locator('option')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
      const read: [string, string][] = [];
      for (const size of offered) {
        await setting.selectOption(size);
        read.push([size, await page.evaluate(sizeOfText)]);
      }
      return read;
    });
    expect(sizes).toEqual([
      ['16', '16'],
      ['', '17'],
      ['18', '18'],
      ['19', '19'],
      ['20', '20'],
    ]);
  });

  test.each(['', '16', '20'])(
    'lines of paragraphs are under 75 letters at size "%s"',
    async (size) => {
      const lines = await inSize(size, screen, [danish, english], linesOfParagraphs);
      expect(lines.length).toBeGreaterThan(100);
      const mean = lines.reduce((sum, { letters }) => sum + letters, 0) / lines.length;
      expect(mean).toBeLessThan(75);
    },
  );

  // WCAG 2.2, 1.4.8: paragraphs of narrow letters have a few more than others.
  test('no paragraph of any kind of page has lines of more than 80 letters', async () => {
    const addresses = kinds.map(({ address }) => address);
    const lines = await inSize('20', screen, addresses, linesOfParagraphs);
    expect(lines.filter(({ letters }) => letters > 80)).toEqual([]);
  });

  // 1280 px at 400 % is 320 px: WCAG 2.2, 1.4.10.
  test('every kind of page fits 320 px with the largest text', async () => {
    const viewport = { width: 320, height: 256 };
    const addresses = kinds.map(({ address }) => address);
    expect(await inSize('20', { viewport }, addresses, whatIsBeyond)).toEqual([]);
  });

  test('a table that scrolls can be reached, has a name, and keeps its header', async () => {
    const address = pages.find((page) => /^\/rapporter\/.*\/data\/$/.test(page.address))?.address;
    const found = await onPage(address ?? '', phone, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.table-scroll')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map((region) => {
            const name = region.getAttribute('aria-labelledby') ?? '';
            region.scrollTop = 40;
            const head = region.querySelector('thead th')?.getBoundingClientRect();
            return {
              focusable: region.tabIndex === 0,
              named: Boolean(document.getElementById(name)?.textContent.trim()),
              headStays: Math.abs((head?.top ?? 0) - region.getBoundingClientRect().top) < 1,
            };
          }),
      ),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toEqual({ focusable: true, named: true, headStays: true });
  });
});

/** What is found on pages with text of a size that was chosen before. */
async function inSize<Found>(
  size: string,
  options: BrowserContextOptions,
  addresses: readonly string[],
  look: (address: string) => Found[],
): Promise<Found[]> {
  return inNewVisit({ reducedMotion: 'reduce', ...options }, async (context) => {
    if (size) await context.addInitScript((chosen) => localStorage.setItem('size', chosen), size);
    return findSideBySide(context, addresses, async (address, page) => {
      await page.goto(origin + address);
      return page.evaluate(look, address);
    });
  });
}

/** Runs in the page. */
function sizeOfText(): string {
  const { fontSize } = getComputedStyle(
    document.querySelector('main p:not([class])') ?? document.body,
  );
  return Number.parseFloat(fontSize).toFixed();
}

/** Runs in the page: how far the page can be scrolled sideways, with everything unfolded. */
function whatIsBeyond(address: string): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${address}: ${scrollWidth} px`] : [];
}

/**
 * Runs in the page: how many letters stand on the widest line of each paragraph that has several. Letters are as
 * wide as they are on the whole: a line of narrow ones holds more. What a note is about is a list in lines.
 */
function linesOfParagraphs(address: string): { address: string; text: string; letters: number }[] {
  const widthOf = (paragraph: Element): number => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    return range.getBoundingClientRect().width;
  };
  const paragraphs = [...document.querySelectorAll<HTMLElement>('main p:not(.note-places)')]
    .filter((paragraph) => paragraph.checkVisibility() && !paragraph.closest('table, figure'))
    .map((paragraph) => ({ paragraph, widest: widthOf(paragraph) }));
  // All at once: the page is laid out anew for each that is measured and changed by itself.
  for (const { paragraph } of paragraphs) paragraph.style.whiteSpace = 'nowrap';
  const whole = paragraphs.map(({ paragraph }) => widthOf(paragraph));
  for (const { paragraph } of paragraphs) paragraph.style.whiteSpace = '';
  return paragraphs.flatMap(({ paragraph, widest }, index) => {
    const text = paragraph.innerText.replaceAll(/\s+/g, ' ').trim();
    const letters = Math.floor((text.length * widest) / (whole[index] ?? NaN));
    return (whole[index] ?? NaN) > widest ? [{ address, text, letters }] : [];
  });
}

test('on paper nothing is folded, sticks or waits to be pressed', async () => {
  const found = await onPage(danish, { viewport: { width: 794, height: 1123 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
      const positions = [...document.querySelectorAll('body *')]
        .filter((one) => one.checkVisibility())
        .map((one) => getComputedStyle(one).position);
      return {
        buttons: shown('button:not(.term), select, .contents, .page-status:not(:empty)'),
        stuck: positions.filter((position) => ['sticky', 'fixed'].includes(position)).length,
        notes: shown('.term-note:not(.out-of-margin)') > 0,
        receipts: shown('.receipt dl') > 0,
      };
    });
  });
  expect(found).toEqual({ buttons: 0, stuck: 0, notes: true, receipts: true });
});
