/** Looks at each item, a few at a time, and gives all findings in the order of the items. */
export async function findSideBySide<Item, Finding = string>(
  items: readonly Item[],
  find: (item: Item) => Promise<Finding[]>,
  atATime = 4,
): Promise<Finding[]> {
  const findings: Finding[][] = [];
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) findings[index] = await find(item);
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return findings.flat();
}
