/** What joins two things, by their keys. */
export interface KeyedLink {
  from: string;
  to: string;
}

/** The number of links on the longest path to each item. Throws where links go in a circle. */
export function linkDepths(
  keys: readonly string[],
  links: readonly KeyedLink[],
): Map<string, number> {
  const into = Map.groupBy(links, ({ to }) => to);
  const depths = new Map<string, number>();
  const open = new Set<string>();
  const findDepth = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    if (open.has(key)) throw new TypeError(`the links of a figure go in a circle at ${key}`);
    open.add(key);
    const before = (into.get(key) ?? []).map(({ from }) => findDepth(from) + 1);
    const depth = Math.max(0, ...before);
    depths.set(key, depth);
    return depth;
  };
  for (const key of keys) findDepth(key);
  return depths;
}
