import type { Browser, Page } from 'playwright-core';
import { median } from './median.ts';
import { ownMachine } from './machines.ts';

const visits = 5;

/** How long the catalogue takes from a choice to the list laid out anew: the first choice of a visit, and later ones. */
export async function printFilterTimes(browser: Browser, address: string): Promise<void> {
  const times: number[][] = [];
  for (let turn = 0; turn < visits; turn++) times.push(await ofOneVisit(browser, address));
  const first = times.map(([time = Number.NaN]) => time);
  const later = times.flatMap(([, ...rest]) => rest);
  console.log(`catalogue narrowed at first in ${said(first)}, later in ${said(later)}`);
}

const said = (times: readonly number[]): string =>
  `${median(times).toFixed(0)} ms (at most ${Math.max(...times).toFixed(0)})`;

async function ofOneVisit(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: ownMachine.window });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const times = await filterTimes(page);
  await context.close();
  return times;
}

/** The first choice of each filter, and back again. */
function filterTimes(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.filter input')];
    const first = boxes.filter((box, place) => boxes[place - 1]?.name !== box.name);
    return first.map((box) => {
      const start = performance.now();
      box.click();
      document.body.getBoundingClientRect();
      const time = performance.now() - start;
      box.click();
      return time;
    });
  });
}
