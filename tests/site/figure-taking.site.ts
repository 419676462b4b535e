import { buffer } from 'node:stream/consumers';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { pages, files } = testedSite();
const alone = pages.filter(({ address }) => address.includes('/figur/'));
const withReader = alone.filter(({ html }) => html.includes('data-stops'));
const isEnglish = (address: string): boolean => address.startsWith('/en/');
const addresses = withReader.map((page) => page.address);
const danish = addresses.find((address) => !isEnglish(address)) ?? '';
const english = addresses.find(isEnglish) ?? '';
const svgs = [...new Set(alone.flatMap(({ html }) => /data-png="([^"]*)"/.exec(html)?.[1] ?? []))];

/** Opens a figure alone with its actions unfolded, and tells when the policy was broken. */
async function visit(
  prepare: (context: BrowserContext, page: Page) => Promise<unknown>,
  act: (page: Page) => Promise<void>,
  address = danish,
): Promise<void> {
  await inNewVisit({ acceptDownloads: true }, async (context) => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await prepare(context, page);
    await page.goto(origin + address, { waitUntil: 'load' });
    await page.locator('.figure-actions > summary').click();
    await act(page);
    expect(faults).toEqual([]);
  });
}

const nothing = () => Promise.resolve();
const status = (page: Page) => page.locator('.figure-status');
const textBefore = (button: Locator) =>
  button.evaluate((element) => element.previousElementSibling?.textContent ?? '');

describe('copying', () => {
  const allow = async (context: BrowserContext) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  };
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test.each([
    ['Danish', danish, 'Kopieret'],
    ['English', english, 'Copied'],
  ])('takes each text along as it is offered, and says so in %s', (_, address, said) =>
    visit(
      allow,
      async (page) => {
        const buttons = await page.locator('button[data-copy]').all();
        expect(buttons.length).toBe(3);
        for (const button of buttons) {
          await button.click();
          await expect.poll(() => copied(page)).toBe(await textBefore(button));
          expect(await status(page).textContent()).toBe(said);
        }
      },
      address,
    ),
  );

  test('takes what the reader sees along in the address, and in nothing else', () =>
    visit(allow, async (page) => {
      await page.locator('.figure-slider').focus();
      await page.keyboard.press('End');
      const kept = await page.evaluate(() => {
        const drawn = document.querySelector('svg[data-stops]')?.getAttribute('data-stops') ?? '';
        return Number(/ (\d+)[^;]*$/.exec(drawn)?.[1]) + 1;
      });
      const [link, reference] = await page.locator('button[data-copy]').all();
      const plain = new URL((link && (await textBefore(link))) ?? '', origin);
      await link?.click();
      const id = plain.hash.replace('#figur-', '');
      const state = `?figur=${id}&ved=${kept}`;
      await expect
        .poll(() => copied(page))
        .toBe(plain.origin + plain.pathname + state + plain.hash);
      await reference?.click();
      await expect.poll(() => copied(page)).toBe(reference && (await textBefore(reference)));
    }));

  test('says when it failed', () =>
    visit(
      (_, page) =>
        page.addInitScript(() => {
          const refuse = () => Promise.reject(new Error('refused'));
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
        }),
      async (page) => {
        await page.locator('button[data-copy]').first().click();
        await expect.poll(() => status(page).textContent()).toBe('Det lykkedes ikke');
      },
    ));

  test('says so where there is no clipboard at all', () =>
    visit(
      (_, page) =>
        page.addInitScript(() =>
          Object.defineProperty(navigator, 'clipboard', { value: undefined }),
        ),
      async (page) => {
        await page.locator('button[data-copy]').first().click();
        await expect.poll(() => status(page).textContent()).toBe('Det lykkedes ikke');
      },
    ));
});

describe('the picture in pixels', () => {
  test('is a PNG of twice the size of the drawing, with ink on paper', () =>
    visit(nothing, async (page) => {
      const button = page.locator('button[data-png]');
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe(await button.getAttribute('data-name'));
      const png = await buffer(await download.createReadStream());
      expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      const svg = fileAt((await button.getAttribute('data-png')) ?? '');
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect(size).toEqual(['width', 'height'].map((name) => 2 * Math.floor(lengthOf(svg, name))));
      const { dark, light, clear } = await countPixels(page, png);
      const all = (size[0] ?? 0) * (size[1] ?? 0);
      expect(clear).toBe(0);
      expect(light / all).toBeGreaterThan(0.5);
      expect(dark / all).toBeGreaterThan(0.005);
      expect(await status(page).textContent()).toBe('Hentet');
    }));

  test('that cannot be had is not kept silent', () =>
    visit(
      (_, page) => page.route('**/*.svg', (route) => route.fulfill({ status: 200, body: 'no' })),
      async (page) => {
        await page.locator('button[data-png]').click();
        await expect.poll(() => status(page).textContent()).toBe('Det lykkedes ikke');
      },
    ));

  test('is offered for files that there are', () => {
    expect(svgs.length).toBeGreaterThan(0);
    expect(svgs.filter((name) => !files.has(name.slice(1)))).toEqual([]);
  });
});

function fileAt(path: string): string {
  return Buffer.from(files.get(path.slice(1)) ?? '').toString('utf8');
}

const lengthOf = (svg: string, name: string) =>
  Number(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]);

/** How many pixels are dark, light and transparent, as a browser without a policy draws the file. */
async function countPixels(page: Page, png: Buffer) {
  const other = await page.context().newPage();
  return other.evaluate(
    async (source) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const count = { dark: 0, light: 0, clear: 0 };
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] === 0) count.clear += 1;
        else if ((data[at] ?? 0) < 100) count.dark += 1;
        else if ((data[at] ?? 0) > 240) count.light += 1;
      }
      return count;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}
