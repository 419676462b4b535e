import { expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';

const origin = inject('siteOrigin');
const page = `${origin}/sammenlign/lmi-hedensted-2021/`;
/** LMI's chapter 3 and section 5.1: 8 of 11; PÅ VEJ's section 2.2: 13 of 32. R: prop.test(13, 32, correct = FALSE). */
const job = '[data-goal="job-eller-uddannelse"]';
const shown = `[data-goal]:not([hidden])`;

test('without scripts every goal is there, and what may not be compared is folded with its reasons', async () => {
  await inNewVisit({ javaScriptEnabled: false }, async (context) => {
    const tab = await context.newPage();
    await tab.goto(page);
    expect(await tab.locator('.narrowing').isVisible()).toBe(false);
    const summary = tab.locator(`${job} summary`);
    expect(await summary.innerText()).toMatch(
      /et andet mål, andre mennesker, en anden tid, en anden regel/,
    );
    const other = tab.locator(`${job} tr`, { hasText: 'PÅ VEJ i Billund: Unge i ordinært job' });
    expect(await other.isVisible()).toBe(false);
    await summary.click();
    expect(await other.innerText()).toMatch(/41\s%\s+13\s+af\s+32\s+Usikkerhed: 26–58\s%/);
  });
});

test('a choice in the address narrows the page, and another is kept in the address', async () => {
  await inNewVisit({}, async (context) => {
    const tab = await context.newPage();
    await tab.goto(`${page}?maal=job-eller-uddannelse`);
    await expect.poll(() => tab.locator(shown).count()).toBe(1);
    await tab.locator('.narrowing summary').last().click();
    await tab.locator('.narrowing input[value="deltagere"]').check();
    expect(await tab.locator(shown).count()).toBe(2);
    expect(tab.url()).toBe(`${page}?maal=job-eller-uddannelse,deltagere`);
    await tab.locator('.narrowing button').click();
    await expect.poll(() => tab.url()).toBe(page);
    expect(await tab.locator(shown).count()).toBe(8);
  });
});
