import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** How many milliseconds a page may take to come to what a test waits for: long, for a busy machine is slow. */
const patience = 120_000;

let connection: Promise<Browser> | undefined;

/** The browser that all tests of a run share. */
function sharedBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  return connection;
}

// A connection that failed has failed its tests already.
afterAll(() => connection?.then((browser) => browser.close()).catch(() => undefined));

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await sharedBrowser()).newContext(options);
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
 * Looks at a page that the tests of a file share, one after the other: to open a new one costs more than most of
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
