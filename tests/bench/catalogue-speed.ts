import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

/** What a reader of the catalogue waits for and fetches, printed: in Chromium, where `MAALESTOK_CHROMIUM` names one. */
export async function printCatalogueSpeed(site: string): Promise<void> {
  const executablePath = process.env['MAALESTOK_CHROMIUM'];
  if (executablePath === undefined) return console.log('catalogue: no MAALESTOK_CHROMIUM');
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').replace(/\?.*/, '').replace(/\/$/, '/index.html');
    const file = path.join(site, name);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = types[name.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' });
    return response.end(gzipSync(readFileSync(file)));
  }).listen(0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const { port } = server.address() as AddressInfo;
  console.log(`catalogue: ${await measured(browser, `http://localhost:${port}/rapporter/`)}`);
  await browser.close();
  server.close();
}

async function measured(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const { requests, bytes } = await page.evaluate(fetched);
  const times = await filterTimes(page);
  const [slowest = 0] = times.toSorted((a, b) => b - a);
  return `${(bytes / 1000).toFixed(1)} kB in ${requests} requests, filtered in ${times
    .map((time) => time.toFixed(0))
    .join(', ')} ms, at most ${slowest.toFixed(0)}`;
}

/** Runs in the page. The picture in the browser's tab is no part of the page. */
function fetched(): { requests: number; bytes: number } {
  const [page] = performance.getEntriesByType('navigation') as PerformanceResourceTiming[];
  const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const all = [page, ...parts].filter((one) => one && !one.name.endsWith('favicon.svg'));
  return {
    requests: all.length,
    bytes: all.reduce((sum, one) => sum + (one?.encodedBodySize ?? 0), 0),
  };
}

/** From a choice to the list laid out anew: the first choice of each filter, and back again. */
function filterTimes(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const filters = [...document.querySelectorAll('.filter input:first-of-type')];
    const boxes = filters as HTMLInputElement[];
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
