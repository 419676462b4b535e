import type { BrowserContext, Page } from 'playwright-core';

/**
 * Looks at each item, a few at a time, and gives all findings in the order of the items. Each of the few has a page,
 * on which it opens one item after the other: a new page costs more than most of what is looked at on it.
 */
export async function findSideBySide<Item, Finding = string>(
  context: BrowserContext,
  items: readonly Item[],
  find: (item: Item, page: Page) => Promise<Finding[]>,
  atATime = 3,
): Promise<Finding[]> {
  const findings: Finding[][] = [];
  const queue = items.entries();
  const work = async () => {
    const page = await context.newPage();
    for (const [index, item] of queue) findings[index] = await find(item, page);
    await page.close();
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return findings.flat();
}
