import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';

import { onPage } from './browser.ts';
import { countDrawnTexts, findCollidingTexts } from './checks/drawn-texts.ts';
import { findFaultsInFigures } from './checks/figures-in-forced-colours.ts';
import { printedStretches, splitOver, type Stretch } from './checks/printed-places.ts';
import { kindOf } from './page-kinds.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { pages } = testedSite();

/** The reports in both languages, which hold all figures. */
const reports = pages
  .map(({ address }) => address)
  .filter((address) => ['/rapporter/*/v*/', '/en/rapporter/*/v*/'].includes(kindOf(address)));

/** What must stay together on paper: headline, measure, picture and key. The table may go on overleaf. */
const figureParts = {
  whole: 'figure.figure',
  first: '.figure-caption',
  last: '.figure-picture, .figure-grid, .figure-keys',
};

const widths = [360, 768, 1280] as const;
/** A phone and a screen. Of rules that see no colours, those of what can be pressed are strictest on a phone. */
const forcedWidths = [360, 1280] as const;

const atWidth = <Result>(width: number, look: (page: Page) => Promise<Result>): Promise<Result> =>
  onPage({ viewport: { width, height: 900 } }, look);

/** What the figures of a report are found to be. It is opened twice for all of it: unfolded paper is another. */
interface Seen {
  texts: Map<number, { drawings: number; texts: number; colliding: string[] }>;
  inForcedColours: Map<number, string[]>;
  onPaper: Stretch[];
}

function lookAt(address: string): Promise<Seen> {
  return atWidth(1280, async (page) => {
    await page.goto(origin + address, { waitUntil: 'load' });
    const onPaper = await printedStretches(page, figureParts);
    await page.goto(origin + address, { waitUntil: 'load' });
    const texts: Seen['texts'] = new Map();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const colliding = await findCollidingTexts(page);
      texts.set(width, { ...(await countDrawnTexts(page)), colliding });
    }
    const inForcedColours: Seen['inForcedColours'] = new Map();
    for (const width of forcedWidths) {
      await page.setViewportSize({ width, height: 900 });
      inForcedColours.set(
        width,
        await findFaultsInFigures(page, width === 360 ? 'all rules' : 'colours'),
      );
    }
    return { texts, inForcedColours, onPaper };
  });
}

test('there are reports with figures', () => {
  expect(reports.length).toBeGreaterThan(0);
});

describe.each(reports)('%s', (address) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await lookAt(address);
  });

  test('each figure is printed on one page with its headline', () => {
    expect(seen.onPaper.length).toBeGreaterThan(0);
    expect(seen.onPaper.flatMap(splitOver)).toEqual([]);
  });

  test.each(widths)('no text in a figure stands upon another at %i px', (width) => {
    const { drawings, texts, colliding } = seen.texts.get(width) ?? {};
    expect(texts).toBeGreaterThan(drawings ?? NaN);
    expect(colliding).toEqual([]);
  });

  test.each(forcedWidths)('figures have no faults in forced colours at %i px', (width) => {
    expect(seen.inForcedColours.get(width)).toEqual([]);
  });
});

/** The checks see what they look for. */
describe('on a page of their own', () => {
  const tall = (breaks: string): string =>
    `<style>@page { size: A4 } section { height: 500pt } figure { break-inside: ${breaks} }</style>
    <section></section>
    <figure class="figure" id="one"><p class="figure-caption">A</p><section></section><p class="figure-keys">B</p></figure>`;

  test.each([
    ['auto', ['one is cut: it begins on one page and ends on another']],
    ['avoid', []],
  ])('a figure across the edge of the paper, break-inside: %s', async (breaks, expected) => {
    const stretches = await atWidth(800, async (page) => {
      await page.setContent(tall(breaks));
      return printedStretches(page, figureParts);
    });
    expect(stretches.flatMap(splitOver)).toEqual(expected);
  });

  test('text upon text, and text outside the window', async () => {
    const svg = `<figure id="two"><svg class="drawing" role="img" width="300" height="60">
      <text y="20">first</text><text y="25">second</text><text y="50" x="-90">third</text></svg></figure>`;
    const findings = await atWidth(360, async (page) => {
      await page.setContent(`<style>body { margin: 0 } svg { overflow: visible }</style>${svg}`);
      return findCollidingTexts(page);
    });
    expect(findings).toEqual(['two: first | two: second', 'two: third | outside the window']);
  });
});
