import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { words } from '../../src/words/words.ts';
import { inNewVisit } from './browser.ts';
import { findAccessibilityFaults } from './checks/accessibility.ts';
import { differentPages } from './page-kinds.ts';
import {
  drawingOf,
  panelOf,
  pointAt,
  readableFigures,
  sliderOf,
  textsOf,
  type ReadableFigure,
} from './readable-figures.ts';
import { findSideBySide } from './side-by-side.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { pages } = testedSite();
const read = pages.filter(({ html }) => html.includes('data-stops'));

/** Pages of one figure each: together they are all figures, and they are quick to open. */
const single = read.filter(({ address }) => address.includes('/figur/'));
const alone = differentPages(single).map(({ address }) => address);
const switched = read
  .filter(({ address, html }) => alone.includes(address) && html.includes('class="switch-2"'))
  .map(({ address }) => address);
/** Series that are lines along an axis. */
const [withSwitches = ''] = read
  .filter(({ address, html }) => switched.includes(address) && html.includes('data-axis="x"'))
  .map(({ address }) => address);
const [several = ''] = read
  .filter(({ html }) => html.split('<figure-reader').length > 2)
  .toSorted((one, other) => one.html.length - other.html.length)
  .map(({ address }) => address);

const still = { reducedMotion: 'reduce' } as const;
const phone = { ...still, viewport: { width: 320, height: 1600 } };
const screen = { ...still, viewport: { width: 1280, height: 1600 } };

/** Opens a page, and tells when a script failed or the policy was broken. */
async function visit(
  address: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  await inNewVisit(options, async (context) => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(address.startsWith('/') ? origin + address : address, { waitUntil: 'load' });
    await act(page);
    expect(faults).toEqual([]);
  });
}

/** The first figure of the open page that has series to switch. */
async function figureWithSwitches(page: Page): Promise<ReadableFigure> {
  const figures = await readableFigures(page);
  for (const figure of figures)
    if ((await page.locator(`#${figure.id} .figure-series input`).count()) > 1) return figure;
  throw new Error('no figure has switches');
}

test('there are pages to try', () => {
  expect(alone.length).toBeGreaterThan(0);
  expect([withSwitches, several]).not.toContain('');
});

test.each([
  ['on a phone', phone],
  ['on a screen', screen],
])('the pointer gives the numbers of the table, %s', async (_, options) => {
  const findings = await inNewVisit(options, (context) =>
    findSideBySide(context, alone, (address, page) =>
      misreadOn(page, address, findMisreadByPointer),
    ),
  );
  expect(findings).toEqual([]);
});

test('keys go from stop to stop, and each is said with its numbers', async () => {
  const findings = await inNewVisit(screen, (context) =>
    findSideBySide(context, alone, (address, page) => misreadOn(page, address, findMisreadByKeys)),
  );
  expect(findings).toEqual([]);
});

async function misreadOn(
  page: Page,
  address: string,
  find: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  // Where the pointer was on the page before is no place of this one.
  await page.mouse.move(0, 0);
  await page.goto(origin + address, { waitUntil: 'load' });
  const findings = [...(await find(page)), ...faults];
  page.removeAllListeners();
  return findings.map((finding) => `${address}: ${finding}`);
}

async function findMisreadByPointer(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const figure of await readableFigures(page))
    for (const { position, rows } of figure.stops) {
      await pointAt(page, figure, position);
      const { shown, isInView } = await page.evaluate(describeReading, figure.id);
      const wrong = [...missingCells(shown, rows), ...strangeTexts(shown, rows, figure.titles)];
      findings.push(...wrong.map((text) => `${text} at ${position}`));
      if (!isInView) findings.push(`leaves the screen at ${position}`);
    }
  return findings;
}

/** `3 af 8`, in the language of the page. */
function placeOf(page: Page, stop: number, count: number): string {
  const language = new URL(page.url()).pathname.startsWith('/en/') ? 'en' : 'da';
  return words(language)
    .figures.frame.placeOf.replace('{stop}', String(stop))
    .replace('{count}', String(count));
}

async function findMisreadByKeys(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const figure of await readableFigures(page)) {
    await sliderOf(page, figure).focus();
    await page.keyboard.press('Home');
    for (const [index, { rows }] of figure.stops.entries()) {
      const { shown, said, now } = await page.evaluate(describeReading, figure.id);
      const place = placeOf(page, index + 1, figure.stops.length);
      const unsaid = [place, ...rows.flat()].filter((text) => !said.includes(text));
      const wrong = [...unsaid, ...missingCells(shown, rows)];
      findings.push(...wrong.map((text) => `${text} at ${place}: ${said}`));
      if (now !== String(index + 1)) findings.push(place);
      await page.keyboard.press('ArrowRight');
    }
  }
  return findings;
}

/** Cells of the table that the readout does not show. */
function missingCells(shown: string[], rows: string[][]): string[] {
  return rows
    .flat()
    .filter((cell) => !shown.some((text) => text === cell || text.endsWith(` ${cell}`)));
}

/** Texts of the readout that are neither cells of the stop nor heads of columns. */
function strangeTexts(shown: string[], rows: string[][], titles: string[]): string[] {
  const cells = rows.flat();
  const headings = titles.flatMap((title) => cells.map((cell) => `${title} ${cell}`));
  const known = new Set([...cells, ...titles, ...headings]);
  return shown.filter((text) => !known.has(text));
}

/** Runs in the page: what is read off a figure, and whether all of it can be seen. */
function describeReading(figure: string) {
  const panel = document.querySelector(`#${figure} .readout`);
  const slider = document.querySelector(`#${figure} [role=slider]`);
  const box = panel?.checkVisibility() ? panel.getBoundingClientRect() : undefined;
  return {
    shown: [...(panel?.querySelectorAll('p, th, td') ?? [])]
      .map((part) => part.textContent.replaceAll(/\s+/g, ' ').trim())
      .filter(Boolean),
    isInView:
      box !== undefined && box.left >= 0 && box.right <= document.documentElement.clientWidth,
    said: slider?.getAttribute('aria-valuetext') ?? '',
    now: slider?.getAttribute('aria-valuenow'),
  };
}

test('the mark stands at the stop, and goes with the pointer', () =>
  visit(withSwitches, screen, async (page) => {
    const figure = await figureWithSwitches(page);
    const mark = drawingOf(page, figure).locator('.crosshair');
    for (const { position } of figure.stops) {
      await pointAt(page, figure, position);
      expect(Number(await mark.getAttribute('x1'))).toBe(position);
      expect(Number(await mark.getAttribute('x2'))).toBe(position);
    }
    await page.mouse.move(0, 0);
    expect(await mark.count()).toBe(0);
    expect(await panelOf(page, figure).isVisible()).toBe(false);
  }));

test('what is pressed stays, until it is pressed again', () =>
  visit(withSwitches, screen, async (page) => {
    const figure = await figureWithSwitches(page);
    await pointAt(page, figure, figure.stops[1]?.position ?? NaN);
    const shown = await textsOf(panelOf(page, figure));
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(0, 0);
    expect(await textsOf(panelOf(page, figure))).toEqual(shown);
    expect(await panelOf(page, figure).isVisible()).toBe(true);
    await pointAt(page, figure, figure.stops[1]?.position ?? NaN);
    await page.mouse.down();
    await page.mouse.up();
    expect(await panelOf(page, figure).isVisible()).toBe(false);
  }));

test('a tap reads a figure on a phone', () =>
  visit(withSwitches, { ...phone, hasTouch: true }, async (page) => {
    const figure = await figureWithSwitches(page);
    const last = figure.stops.at(-1);
    const x = (last?.position ?? NaN) * figure.scale;
    await drawingOf(page, figure).tap({ position: { x, y: 20 } });
    expect(missingCells(await textsOf(panelOf(page, figure)), last?.rows ?? [])).toEqual([]);
    expect((await page.evaluate(describeReading, figure.id)).isInView).toBe(true);
  }));

describe('keys', () => {
  test('say one thing at each step, and nothing beside it', () =>
    visit(withSwitches, screen, async (page) => {
      const figure = await figureWithSwitches(page);
      const slider = sliderOf(page, figure);
      await slider.focus();
      await slider.evaluate((element) => {
        const said: string[] = [];
        Object.assign(globalThis, { said });
        const note = () => said.push(element.getAttribute('aria-valuetext') ?? '');
        new MutationObserver(note).observe(element, { attributeFilter: ['aria-valuetext'] });
        const live = document.querySelectorAll('[role=status], [aria-live]');
        for (const region of live)
          new MutationObserver(() => said.push(region.textContent)).observe(region, {
            childList: true,
            subtree: true,
            characterData: true,
          });
      });
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      const said = await page.evaluate(() => (globalThis as { said?: string[] }).said ?? []);
      expect(said).toHaveLength(2);
      expect(new Set(said).size).toBe(2);
    }));

  test('are seen where they work; Escape closes, and the keys go on from there', () =>
    visit(withSwitches, screen, async (page) => {
      const figure = await figureWithSwitches(page);
      const slider = sliderOf(page, figure);
      await slider.focus();
      expect(await panelOf(page, figure).isVisible()).toBe(true);
      const [outline, picture] = [
        await slider.boundingBox(),
        await drawingOf(page, figure).boundingBox(),
      ];
      expect(outline).toEqual(picture);
      expect(await slider.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
        'solid',
      );
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      expect(await panelOf(page, figure).isVisible()).toBe(false);
      await page.keyboard.press('ArrowRight');
      expect(await slider.getAttribute('aria-valuenow')).toBe('3');
    }));
});

describe('what the reader sees', () => {
  /** Switches the first series off and keeps the second stop; gives the address and the readout then. */
  async function leave(page: Page) {
    const figure = await figureWithSwitches(page);
    await page.locator(`#${figure.id} .figure-series input`).first().uncheck();
    await sliderOf(page, figure).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/ved=/);
    return { figure, address: page.url(), shown: await textsOf(panelOf(page, figure)) };
  }

  test('is in the address, and comes back by it', () =>
    visit(`${withSwitches}#main`, screen, async (page) => {
      const { figure, address, shown } = await leave(page);
      const row = Number(new URL(address).searchParams.get('ved'));
      expect(address).toBe(
        `${origin}${withSwitches}?figur=${figure.id.replace('figur-', '')}&ved=${row}&uden=1#main`,
      );
      await visit(address, screen, async (other) => {
        expect(await textsOf(panelOf(other, figure))).toEqual(shown);
        const boxes = other.locator(`#${figure.id} .figure-series input`);
        expect(await boxes.first().isChecked()).toBe(false);
        expect(await boxes.nth(1).isChecked()).toBe(true);
        expect(await other.locator('.readout:visible').count()).toBe(1);
      });
    }));

  test('comes back on the way back', () =>
    visit(withSwitches, screen, async (page) => {
      const { figure, address, shown } = await leave(page);
      await page.goto(`${origin}/`);
      await page.goBack({ waitUntil: 'load' });
      expect(page.url()).toBe(address);
      expect(await textsOf(panelOf(page, figure))).toEqual(shown);
    }));

  /** In every figure with switches: a row or a column of the first series, which is a group of the class `s-1`. */
  test.each(switched)('leaves out series that are switched off, on %s', (address) =>
    visit(address, screen, async (page) => {
      const figure = await figureWithSwitches(page);
      const box = page.locator(`#${figure.id} .figure-series input`).first();
      const name = (await box.getAttribute('value')) ?? '';
      const speaksOfIt = (texts: string[]) => texts.filter((text) => text.startsWith(name));
      const first = figure.stops[0]?.position ?? NaN;
      await pointAt(page, figure, first);
      await page.mouse.down();
      await page.mouse.up();
      const before = await textsOf(panelOf(page, figure));
      expect(speaksOfIt(before)).not.toEqual([]);
      await box.uncheck();
      const after = await textsOf(panelOf(page, figure));
      expect(speaksOfIt(after)).toEqual([]);
      expect(after.length).toBeGreaterThan(1);
      expect(await sliderOf(page, figure).getAttribute('aria-valuetext')).not.toContain(`${name}:`);
    }),
  );

  test('in another figure is left alone', () =>
    visit(several, screen, async (page) => {
      const [one, other] = await readableFigures(page);
      if (!one || !other) throw new Error('there are not two figures');
      await sliderOf(page, one).focus();
      await page.keyboard.press('End');
      const shown = await textsOf(panelOf(page, one));
      await sliderOf(page, other).focus();
      await page.keyboard.press('End');
      await page.waitForURL(new RegExp(`figur=${other.id.replace('figur-', '')}&`));
      expect(await panelOf(page, one).isVisible()).toBe(true);
      expect(await textsOf(panelOf(page, one))).toEqual(shown);
    }));

  test.each(['ved=0', 'ved=9999', 'ved=x&uden=y', 'ved=-3&uden=0+99', 'ved=%E2%82'])(
    'is as it came where the address says %s',
    (state) =>
      visit(withSwitches, screen, async (page) => {
        const { id } = await figureWithSwitches(page);
        const figure = id.replace('figur-', '');
        await visit(`${withSwitches}?figur=${figure}&${state}`, screen, async (other) => {
          expect(await other.locator('.readout:visible').count()).toBe(0);
          expect(await other.locator('.figure-series input:not(:checked)').count()).toBe(0);
        });
      }),
  );
});

test('a figure that is read has no accessibility faults', async () => {
  const findings = await inNewVisit({}, async (context) => {
    const page = await context.newPage();
    await page.goto(origin + withSwitches);
    const { id } = await figureWithSwitches(page);
    const state = `?figur=${id.replace('figur-', '')}&ved=1&uden=2`;
    return findAccessibilityFaults(page, origin + withSwitches + state);
  });
  expect(findings).toEqual([]);
});

/** The markup of a figure, broken; what must be left of its reading. */
const broken: [string, (html: string) => string][] = [
  ['without stops', (html) => html.replaceAll(/ data-stops="[^"]*"/g, '')],
  [
    'with stops that are none',
    (html) => html.replaceAll(/ data-stops="[^"]*"/g, ' data-stops="a 1;;"'),
  ],
  [
    'with rows that there are not',
    (html) => html.replaceAll(/ data-stops="[^"]*"/g, ' data-stops="1 9999"'),
  ],
  ['without a table', (html) => html.replaceAll('class="figure-table"', '')],
  ['without words', (html) => html.replaceAll(/ data-(label|help|of|copied|failed)="[^"]*"/g, '')],
];

test.each(broken)('a figure %s is no fault', (name, change) =>
  inNewVisit(screen, async (context) => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.route(origin + withSwitches, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
    await page.goto(origin + withSwitches);
    const isReadable = name === 'without words';
    expect((await page.locator('.figure-slider').count()) > 0).toBe(isReadable);
    expect(await page.locator('button[data-copy][hidden]').count()).toBe(0);
    expect(faults).toEqual([]);
  }),
);
