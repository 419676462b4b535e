/** The places of what two lists of texts share in the same order, as much of it as can be. */
export function commonSubsequence(
  before: readonly string[],
  after: readonly string[],
): { before: Set<number>; after: Set<number> } {
  const shared = { before: new Set<number>(), after: new Set<number>() };
  const keep = (i: number, j: number) => {
    shared.before.add(i);
    shared.after.add(j);
  };
  const start = sameAtStart(before, after);
  for (let i = 0; i < start; i += 1) keep(i, i);
  const lengths = lengthsOf(before.slice(start), after.slice(start));
  let [i, j] = [start, start];
  while (i < before.length && j < after.length) {
    const ahead = (down: number, right: number) =>
      lengths[i - start + down]?.[j - start + right] ?? 0;
    if (before[i] === after[j]) keep(i++, j++);
    else if (ahead(1, 0) >= ahead(0, 1)) i += 1;
    else j += 1;
  }
  return shared;
}

/** Most of a text is as it was: what is the same at the start needs no table. */
function sameAtStart(before: readonly string[], after: readonly string[]): number {
  const different = before.findIndex((text, index) => text !== after[index]);
  return different < 0 ? before.length : different;
}

/** For each pair of places: how long the longest common subsequence is from there on. */
function lengthsOf(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]];
    if (!row || !below) continue;
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

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
