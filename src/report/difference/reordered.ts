/** The names of what both versions have, in the order of the later; empty where it is the order of the earlier. */
export function reordered<Item>(
  pairs: readonly { before: Item; after: Item }[],
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
): string[] {
  const [earlier, later] = [placesOf(before), placesOf(after)];
  const inOrder = [...pairs].sort((a, b) => place(later, a.after) - place(later, b.after));
  const old = inOrder.map((pair) => place(earlier, pair.before));
  const isAsBefore = old.every(
    (position, index) => index === 0 || position > (old[index - 1] ?? 0),
  );
  return isAsBefore ? [] : inOrder.map((pair) => nameOf(pair.after));
}

function placesOf<Item>(list: readonly Item[]): Map<Item, number> {
  return new Map(list.map((item, index) => [item, index]));
}

function place<Item>(places: Map<Item, number>, item: Item): number {
  return places.get(item) ?? 0;
}
