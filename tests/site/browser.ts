import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

import { findChromium } from '../../src/setup/find-chromium.mjs';

/** How many milliseconds a page may take to come to what a test waits for: long, for a busy machine is slow. */
const patience = 120_000;

let browser: Promise<Browser> | undefined;

/** The browser of a worker, which ends with it. One for each costs less than one that all talk to over a socket. */
function workersBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: set MAALESTOK_CHROMIUM');
  return chromium.launch({
    executablePath,
    // Chromium refuses its own sandbox to root, and only to root.
    chromiumSandbox: process.getuid?.() !== 0,
    // Without these Chromium asks for updates and lists of its own, which a closed network refuses.
    args: ['--disable-gpu', '--disable-quic', '--disable-sync', '--disable-component-update'],
  });
}

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await workersBrowser()).newContext(options);
  context.setDefaultTimeout(patience);
  return context;
}

/** A reader's visit, with nothing left over from another. */
export async function inNewVisit<Result>(
  options: BrowserContextOptions,
  visit: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await newContext(options);
  try {
    return await visit(context);
  } finally {
    await context.close();
  }
}

/** What a reader who reads has, and what a page starts from each time that it is looked at. */
export type Reader = Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'reducedMotion' | 'javaScriptEnabled' | 'hasTouch'
>;

const openPages = new Map<string, Promise<Page>>();

/**
 * Looks at a page that the tests of a worker share, one after the other: to open a new one costs more than most of
 * what is looked at on it. It starts empty, as the reader has it and with nothing stored. Who asks for permissions,
 * changes what is fetched or moves the pointer makes a new visit.
 */
export async function onPage<Result>(
  reader: Reader,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const key = JSON.stringify(reader);
  const opened = openPages.get(key) ?? newContext(reader).then((context) => context.newPage());
  openPages.set(key, opened);
  const page = await opened;
  try {
    return await look(page);
  } finally {
    await leaveAsItWas(page, reader);
  }
}

async function leaveAsItWas(page: Page, reader: Reader): Promise<void> {
  page.removeAllListeners();
  // A page of the browser itself has no storage to clear.
  await page.evaluate(() => (localStorage.clear(), sessionStorage.clear())).catch(() => undefined);
  await page.goto('about:blank');
  await page.setViewportSize(reader.viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({
    media: null,
    colorScheme: reader.colorScheme ?? 'light',
    reducedMotion: reader.reducedMotion ?? 'no-preference',
    forcedColors: 'none',
  });
}
