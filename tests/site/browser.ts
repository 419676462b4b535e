import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core';
import { afterAll, inject } from 'vitest';

let connection: Promise<Browser> | undefined;

/** The browser that all tests of a run share. */
function sharedBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  return connection;
}

afterAll(async () => {
  await (await connection)?.close();
});

/** A reader's visit, with nothing left over from another. */
export async function inNewVisit<Result>(
  options: BrowserContextOptions,
  visit: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await (await sharedBrowser()).newContext(options);
  try {
    return await visit(context);
  } finally {
    await context.close();
  }
}
