/** One page of a long list. */
export interface ListPage<Item> {
  items: readonly Item[];
  /** From 1. */
  page: number;
  last: number;
}

/** A long list in pages; a list with nothing in it is one empty page. */
export function pagesOf<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    ...{ page: index + 1, last },
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The part of an address that a page adds: nothing for the first. */
export function pagePath(page: number): string {
  return page === 1 ? '' : `${page}/`;
}
