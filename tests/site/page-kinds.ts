import type { Page } from './built-site.ts';

/** Folders whose children are all of one kind. */
const collections = [
  'rapporter',
  'projekter',
  'organisationer',
  'sammenlign',
  'anbefalinger',
  'data',
  'tabeller',
  'figur',
];

/**
 * The kind of page at an address: the address with each id replaced by `*`, so that
 * `/rapporter/beskaeftigelse/v1.0/` and `/rapporter/skole/v2.1/` are one kind.
 */
export function kindOf(address: string): string {
  const steps = address.split('/');
  return steps
    .map((step, index) => {
      if (/^v\d+\.\d+$/.test(step)) return 'v*';
      return step && collections.includes(steps[index - 1] ?? '') ? '*' : step;
    })
    .join('/');
}

const isEnglish = (page: Page | undefined): boolean => page?.address.startsWith('/en/') === true;

/**
 * A few pages that stand for all: of each kind the longest, which holds most components, and the
 * shortest, which is the odd one out: a withdrawn version, an empty list. In English the longest stands alone:
 * the components are the same, in other words.
 */
export function representativesOf(pages: readonly Page[]): Page[] {
  const byKind = Map.groupBy(pages, ({ address }) => kindOf(address));
  return [...byKind.values()].flatMap((kind) => {
    const sorted = kind.toSorted((a, b) => a.html.length - b.html.length);
    const few = isEnglish(sorted[0]) ? [sorted.at(-1)] : [sorted.at(-1), sorted[0]];
    return [...new Set(few)].filter((page) => page !== undefined);
  });
}
