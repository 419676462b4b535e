import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ownMachine, slowPhone, type Machine } from './machines.ts';
import { median } from './median.ts';
import { printFilterTimes } from './filter-times.ts';
import { printSearch } from './search-speed.ts';
import { serveGzipped } from './serve-gzipped.ts';
import { visit, type Visit } from './visit.ts';

/** So often each page is read; the middle is told. */
const visits = 5;

/**
 * What readers of a built site wait for and fetch, printed: in the Chromium that `MAALESTOK_CHROMIUM` names. Each
 * page is held against its own markup alone, without stylesheet and script.
 */
export async function benchReading(site: string): Promise<void> {
  const executablePath = process.env['MAALESTOK_CHROMIUM'];
  if (executablePath === undefined) return console.log('reading: no MAALESTOK_CHROMIUM');
  const { origin, sent, stop } = await serveGzipped(site);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const pages = [largestReport(site), '/', '/rapporter/'];
    await printPages(browser, origin, pages, 'slow phone', slowPhone);
    await printPages(browser, origin, pages, 'own machine', ownMachine);
    await printFilterTimes(browser, `${origin}/rapporter/`);
    await printSearch(browser, `${origin}/soeg/`, sent);
  } finally {
    await browser.close();
    stop();
  }
}

/** The address of the report whose page is the longest. */
function largestReport(site: string): string {
  const reports = readdirSync(path.join(site, 'rapporter'), { withFileTypes: true });
  const sized = reports
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      address: `/rapporter/${name}/`,
      size: statSync(path.join(site, 'rapporter', name, 'index.html')).size,
    }));
  const [largest] = sized.sort((a, b) => b.size - a.size);
  if (!largest) throw new Error(`${site} has no report`);
  return largest.address;
}

async function printPages(
  browser: Browser,
  origin: string,
  pages: readonly string[],
  name: string,
  machine: Machine,
): Promise<void> {
  console.log(
    `${name.padEnd(32)}   text  whole   bare ratio   processor ratio   longest  (bare)   50 ms (bare)   shift requests   html    css     js kB`,
  );
  for (const address of pages) {
    const whole: Visit[] = [];
    const bare: Visit[] = [];
    // In turn, so that what else the machine does falls on both.
    for (let turn = 0; turn < visits; turn++) {
      whole.push(await visit(browser, `${origin}${address}`, machine));
      bare.push(await visit(browser, `${origin}${address}?bare`, machine));
    }
    console.log(`${address.padEnd(32)}${lineOf(whole, bare)}`);
  }
}

/**
 * Times are from the start, in milliseconds: text to read, all text and figures, and the same of the bare page.
 * Then the processor's, which others who use the machine do not change: of all that the page's main thread did, of
 * its longest task, and how often the reader was kept waiting for 50 ms by the clock.
 */
function lineOf(visits: readonly Visit[], bare: readonly Visit[]): string {
  const middle = (of: readonly Visit[], value: (visit: Visit) => number): number =>
    median(of.map(value));
  const both = (value: (visit: Visit) => number): [number, number] => [
    middle(visits, value),
    middle(bare, value),
  ];
  const [whole, alone] = both((one) => one.whole);
  const [work, leastWork] = both(({ tasks }) => tasks.reduce((sum, time) => sum + time, 0));
  const [longest, longestAlone] = both(({ tasks }) => Math.max(0, ...tasks));
  const [kept, keptAlone] = both(({ longTasks }) => longTasks.length);
  const [first] = visits;
  const columns: [string, number][] = [
    [middle(visits, ({ firstText }) => firstText).toFixed(0), 7],
    [whole.toFixed(0), 7],
    [alone.toFixed(0), 7],
    [(whole / alone).toFixed(2), 6],
    [work.toFixed(0), 12],
    [(work / leastWork).toFixed(2), 6],
    [longest.toFixed(0), 10],
    [`(${longestAlone.toFixed(0)})`, 8],
    [String(kept), 8],
    [`(${keptAlone})`, 7],
    [Math.max(...visits.map(({ shift }) => shift)).toFixed(4), 8],
    [String(first?.requests), 9],
    ...[first?.html, first?.styles, first?.scripts].map((bytes = 0): [string, number] => [
      (bytes / 1000).toFixed(1),
      7,
    ]),
  ];
  return columns.map(([text, width]) => text.padStart(width)).join('');
}
