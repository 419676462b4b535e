import type { Browser, Page } from 'playwright-core';
import { sitAt, type Machine } from './machines.ts';
import { fetched, observe, type Fetched, type Seen } from './observe.ts';
import { traceTasks } from './trace-tasks.ts';

/** What one reading of a page showed; `tasks` is the processor time of each in milliseconds. */
export type Visit = Seen & Fetched & { tasks: readonly number[] };

/** Reads a page once with nothing in the browser's store, and scrolls through it. */
export async function visit(browser: Browser, address: string, machine: Machine): Promise<Visit> {
  const context = await browser.newContext({ viewport: machine.window });
  try {
    const page = await context.newPage();
    await sitAt(machine, context, page);
    await page.addInitScript(observe);
    const { tasks } = await traceTasks(browser, () =>
      page.goto(address, { waitUntil: 'networkidle' }),
    );
    const loaded = { ...(await seenOn(page)), ...(await page.evaluate(fetched)), tasks };
    await page.evaluate(scrollThrough);
    const { shift } = await seenOn(page);
    return { ...loaded, shift };
  } finally {
    await context.close();
  }
}

function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
}

/** Runs in the page: to its end by half a window a frame, and back. */
async function scrollThrough(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const step of [innerHeight / 2, -innerHeight / 2])
    for (let at = -1; at !== scrollY;) {
      at = scrollY;
      scrollBy({ top: step, behavior: 'instant' });
      await frame();
    }
}
