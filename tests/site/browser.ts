import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
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

/** A reader's visit, with nothing left over from another. */
export async function inNewVisit<Result>(
  options: BrowserContextOptions,
  visit: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await (await sharedBrowser()).newContext(options);
  context.setDefaultTimeout(patience);
  try {
    return await visit(context);
  } finally {
    await context.close();
  }
}
