import type { Browser } from 'playwright-core';
import { ownMachine } from './machines.ts';
import { median } from './median.ts';
import type { Sent } from './serve-gzipped.ts';

/** A word that stands in every report, of the corpus as of our own: the most that a search can find. */
const query = 'uddannelse';
const visits = 5;

/** What the first question of a visit costs: until the first result stands there, and all that is fetched for it. */
export async function printSearch(browser: Browser, address: string, sent: Sent[]): Promise<void> {
  const times: number[] = [];
  let fetched: readonly Sent[] = [];
  for (let turn = 0; turn < visits; turn++) {
    const before = sent.length;
    times.push(await timeToFirstResult(browser, address));
    fetched = sent.slice(before).filter((one) => one.address.startsWith('/pagefind/'));
  }
  const pages = fetched.filter((one) => one.address.includes('/fragment/'));
  console.log(
    `search, first question: answered in ${median(times).toFixed(0)} ms, ${kilobytes(fetched)} in ` +
      `${fetched.length} requests, of which ${kilobytes(pages)} the ${pages.length} pages that are shown`,
  );
}

const kilobytes = (sent: readonly Sent[]): string =>
  `${(sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1)} kB`;

async function timeToFirstResult(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: ownMachine.window });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(ask, query);
    await page.waitForSelector('.search-pages > li', { timeout: 60_000 });
    return await page.evaluate(() => performance.measure('search', 'asked', 'answered').duration);
  } finally {
    await context.close();
  }
}

/** Runs in the page: asks, and marks when the first result stands there. */
function ask(query: string): void {
  const field = document.querySelector<HTMLInputElement>('main [name=q]');
  const list = document.querySelector('.search-pages');
  if (!field || !list) throw new Error('the page has no search');
  performance.mark('asked');
  new MutationObserver((_, observer) => {
    if (list.childElementCount === 0) return;
    performance.mark('answered');
    observer.disconnect();
  }).observe(list, { childList: true });
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
