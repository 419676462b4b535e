import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';

const origin = inject('siteOrigin');
const phone = { width: 360, height: 720 };
const screen = { width: 1280, height: 900 };
const report = '/rapporter/route-25-2014/';

function visit<Result>(
  address: string,
  viewport: { width: number; height: number },
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  return inNewVisit(
    { viewport, permissions: ['clipboard-read', 'clipboard-write'] },
    async (context) => {
      const page = await context.newPage();
      await page.goto(`${origin}${address}`);
      return look(page);
    },
  );
}

test.each([phone, screen])(
  'who follows a number at $width pixels stands at its row at once, below the header of the table',
  async (viewport) => {
    const [row, header] = await visit(report, viewport, async (page) => {
      await page.locator('a.bound', { hasText: /^256$/ }).first().click();
      await page.waitForURL(/#targets-deltagere-i-alt$/);
      return page.evaluate(() => {
        const target = document.querySelector(':target');
        const head = target?.closest('table')?.querySelector('thead th');
        return [target?.getBoundingClientRect().top, head?.getBoundingClientRect().bottom];
      });
    });
    expect(row).toBeGreaterThanOrEqual(header ?? Infinity);
    expect(row).toBeLessThan(viewport.height / 2);
  },
);

test('what is new is told once for each report: what happened to it last', async () => {
  const news = await visit('/', screen, (page) => page.locator('.front-news h3').allInnerTexts());
  expect(news.length).toBeGreaterThan(0);
  expect(new Set(news).size).toBe(news.length);
});

test('the goals of all reports lead to the reports that have such goals', async () => {
  const shown = await visit('/', screen, async (page) => {
    await page.locator('.verdict-counts a', { hasText: 'delvist opfyldt' }).click();
    await page.waitForURL(/\?vurdering=delvist-opfyldt$/);
    return page.locator('.report-list > li:visible h3').allInnerTexts();
  });
  // Only Route 25 has goals that are partly met: its evaluation's tables 1, 5 and 10.
  expect(shown).toEqual(['Route 25']);
});

test('on a phone a comparison shows its verdicts without scrolling sideways', async () => {
  const rights = await visit('/sammenlign/route-25-2014/', phone, (page) =>
    page
      .locator('.result-table .verdict:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right)),
  );
  expect(rights.length).toBeGreaterThan(0);
  expect(Math.max(...rights)).toBeLessThanOrEqual(phone.width);
});

test('the title page leads to the citation, which a button copies with its address', async () => {
  const [copied, said] = await visit(report, screen, async (page) => {
    await page.getByRole('link', { name: 'Henvis, hent og udskriv' }).click();
    await page.getByRole('button', { name: 'Kopiér henvisningen' }).click();
    const status = page.locator('.page-status:not(:empty)');
    const text = await status.innerText();
    return [await page.evaluate(() => navigator.clipboard.readText()), text];
  });
  expect(copied).toMatch(/^Målestok \(2026\): Route 25\. .*\/rapporter\/route-25-2014\/v1\.1\/$/);
  expect(said).toBe('Henvisningen er kopieret');
});

test('no line begins with the full stop after a term', async () => {
  const signs = await visit(report, screen, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.term')].flatMap((term) => {
        const next = term.parentElement?.nextSibling;
        if (!(next instanceof Text) || !/^[.,;:)]/.test(next.data)) return [];
        const sign = document.createRange();
        sign.setStart(next, 0);
        sign.setEnd(next, 1);
        const last = [...term.getClientRects()].at(-1);
        const isBroken = last && sign.getBoundingClientRect().top > last.bottom;
        return [{ term: term.textContent, isBroken }];
      }),
    ),
  );
  expect(signs.length).toBeGreaterThan(0);
  expect(signs.filter(({ isBroken }) => isBroken)).toEqual([]);
});
