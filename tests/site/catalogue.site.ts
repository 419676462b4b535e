import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import { analyse } from './checks/accessibility.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { files } = testedSite();
const budget = 3 * 1024;

/** Opens the catalogue and waits for its script. */
async function opened(page: Page, path: string): Promise<void> {
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.waitForSelector('report-catalogue:defined .catalogue-form');
}

function inCatalogue<Result>(
  path: string,
  visit: (page: Page) => Promise<Result>,
): Promise<Result> {
  return inNewVisit({}, async (context) => {
    const page = await context.newPage();
    await opened(page, path);
    return visit(page);
  });
}

const shown = (page: Page): Promise<string[]> =>
  page.locator('.report-list > li:visible :is(h2, h3)').allInnerTexts();
const said = (page: Page): Promise<string> => page.locator('.catalogue-status').innerText();

/** The three reports of content/: Route 25 in four municipalities in 2014, and two of 2021. */
describe('the catalogue', () => {
  test('is narrowed by keyboard, and the address says by what', () =>
    inCatalogue('/rapporter/', async (page) => {
      await page.locator('#filter-sted summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const first = page.locator('#filter-sted input:focus');
      expect(await first.getAttribute('value')).toBe('billund');
      await page.keyboard.press('Space');
      expect(await shown(page)).toEqual(['PÅ VEJ i Billund']);
      expect(new URL(page.url()).search).toBe('?sted=billund');
      expect(await said(page)).toBe('1 af 3 rapporter');
    }));

  test('goes back a choice at a time', () =>
    inCatalogue('/rapporter/', async (page) => {
      await page.locator('#filter-aar summary').click();
      await page.getByRole('checkbox', { name: '2014' }).check();
      await page.getByRole('checkbox', { name: '2021' }).check();
      expect(await shown(page)).toHaveLength(3);
      await page.goBack();
      expect(await shown(page)).toEqual(['Route 25']);
      await page.goBack();
      expect(await shown(page)).toHaveLength(3);
      expect(new URL(page.url()).search).toBe('');
    }));

  test('opens as its address says, in either language', async () => {
    const state = '?aar=2021&vurdering=opfyldt';
    for (const [path, words] of [
      ['/rapporter/', '1 af 3 rapporter'],
      ['/en/rapporter/', '1 of 3 reports'],
    ] as const)
      await inCatalogue(path + state, async (page) => {
        expect(await shown(page)).toEqual(['LønMotiverende Indsats i Hedensted']);
        expect(await said(page)).toBe(words);
      });
  });

  test('counts what each choice would give beside the others', () =>
    inCatalogue('/rapporter/?aar=2021', async (page) => {
      const counts = await page
        .locator('#filter-sted label')
        .evaluateAll((labels) =>
          labels.map((label) => label.textContent.replace(/\s+/g, ' ').trim()),
        );
      expect(counts).toEqual([
        'Billund Kommune 1',
        'Egedal Kommune 0',
        'Hedensted Kommune 1',
        'Ikast-Brande Kommune 0',
        'Odder Kommune 0',
        'Tønder Kommune 0',
      ]);
    }));

  test('is sorted in one list, and falls back into its years', () =>
    inCatalogue('/rapporter/?orden=titel', async (page) => {
      const titles = ['LønMotiverende Indsats i Hedensted', 'PÅ VEJ i Billund', 'Route 25'];
      expect(await shown(page)).toEqual(titles);
      expect(await page.locator('.catalogue-reports h2:visible').count()).toBe(0);
      await page.locator('select[name=orden]').selectOption('');
      expect(await page.locator('.catalogue-reports h2:visible').allInnerTexts()).toEqual([
        '2021',
        '2014',
      ]);
    }));

  test('says when nothing is left, and is reset', () =>
    inCatalogue('/rapporter/?aar=2014&sted=billund', async (page) => {
      expect(await shown(page)).toEqual([]);
      expect(await said(page)).toContain('Ingen rapporter passer');
      await page.getByRole('button', { name: 'Nulstil' }).click();
      expect(await shown(page)).toHaveLength(3);
      expect(new URL(page.url()).search).toBe('');
    }));

  test('says the number of hits in a live region that was there before', () =>
    inCatalogue('/rapporter/', async (page) => {
      const status = page.locator('.catalogue-status');
      expect(await status.getAttribute('role')).toBe('status');
      expect(await said(page)).toBe('3 rapporter');
    }));

  test('has no finding with its filters open', () =>
    inNewVisit({ viewport: { width: 360, height: 800 } }, async (context) => {
      const page = await context.newPage();
      await opened(page, '/rapporter/?aar=2014');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await analyse(page, ['main'])).toEqual([]);
    }));
});

test('without scripts the catalogue is whole, by year, and has no controls', () =>
  inNewVisit({ javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${origin}/rapporter/?aar=2014`);
    expect(await shown(page)).toHaveLength(3);
    expect(await page.locator('.catalogue-reports h2').allInnerTexts()).toEqual(['2021', '2014']);
    expect(await page.locator('.catalogue-form').isVisible()).toBe(false);
  }));

test('the front page leads to a theme in the catalogue, and to the filter of all', () =>
  inNewVisit({}, async (context) => {
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByRole('link', { name: 'Virksomheders sociale ansvar' }).click();
    await page.waitForSelector('report-catalogue:defined');
    expect(await said(page)).toBe('2 af 3 rapporter');
    await page.goto(origin);
    await page.getByRole('link', { name: 'Alle fonde' }).click();
    await page.waitForSelector('#filter-fond[open]');
  }));

test('the script of the catalogue is small', () => {
  const page = files.get('rapporter/index.html')?.toString() ?? '';
  const scripts = [...page.matchAll(/<script[^>]* src="\/([^"]*index[^"]*\.js)"/g)];
  const sizes = scripts.map(([, file = '']) => gzipSync(files.get(file) ?? '').length);
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeLessThan(budget);
});
