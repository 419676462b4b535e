/** Two lists by a name of their items: what is in both, in the order of the later, and what is in one alone. */
export interface Matched<Item> {
  both: { before: Item; after: Item }[];
  added: Item[];
  removed: Item[];
}

/** Matches items by their name, so that another order is no difference. */
export function matchBy<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
): Matched<Item> {
  const earlier = new Map(before.map((item) => [nameOf(item), item]));
  const later = new Set(after.map(nameOf));
  const matched: Matched<Item> = {
    both: [],
    added: [],
    removed: before.filter((item) => !later.has(nameOf(item))),
  };
  for (const item of after) {
    const known = earlier.get(nameOf(item));
    if (known === undefined) matched.added.push(item);
    else matched.both.push({ before: known, after: item });
  }
  return matched;
}
