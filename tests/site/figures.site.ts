import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import { readSite } from './built-site.ts';
import { countDrawnTexts, findCollidingTexts } from './checks/drawn-texts.ts';
import { findFaultsInFigures } from './checks/figures-in-forced-colours.ts';
import { printedStretches, splitOver } from './checks/printed-places.ts';
import { kindOf } from './page-kinds.ts';

const origin = inject('siteOrigin');
const { pages } = readSite(inject('siteFolder'));

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

function atWidth<Result>(width: number, visit: (page: Page) => Promise<Result>): Promise<Result> {
  return inNewVisit({ viewport: { width, height: 900 } }, async (context) =>
    visit(await context.newPage()),
  );
}

function visitAt<Result>(
  address: string,
  width: number,
  visit: (page: Page) => Promise<Result>,
): Promise<Result> {
  return atWidth(width, async (page) => {
    await page.goto(origin + address, { waitUntil: 'load' });
    return visit(page);
  });
}

test('there are reports with figures', () => {
  expect(reports.length).toBeGreaterThan(0);
});

describe.each(reports)('%s', (address) => {
  test('each figure is printed on one page with its headline', async () => {
    const stretches = await visitAt(address, 1280, (page) => printedStretches(page, figureParts));
    expect(stretches.length).toBeGreaterThan(0);
    expect(stretches.flatMap(splitOver)).toEqual([]);
  });

  test.each([360, 768, 1280])('no text in a figure stands upon another at %i px', async (width) => {
    const { counted, findings } = await visitAt(address, width, async (page) => ({
      counted: await countDrawnTexts(page),
      findings: await findCollidingTexts(page),
    }));
    expect(counted.texts).toBeGreaterThan(counted.drawings);
    expect(findings).toEqual([]);
  });

  test.each([360, 1280])('figures have no faults in forced colours at %i px', async (width) => {
    expect(await visitAt(address, width, findFaultsInFigures)).toEqual([]);
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
