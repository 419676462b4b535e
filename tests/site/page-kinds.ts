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

/** The pages of each kind, the shortest first. */
const byLength = (pages: readonly Page[]): Page[][] =>
  [...Map.groupBy(pages, ({ address }) => kindOf(address)).values()].map((kind) =>
    kind.toSorted((a, b) => a.html.length - b.html.length),
  );

/** Of each kind the longest page in Danish, which holds most components. */
export const fullestOf = (pages: readonly Page[]): Page[] =>
  byLength(pages.filter((page) => !isEnglish(page))).flatMap((kind) => kind.slice(-1));

/** One of each HTML: a newest version has two addresses and the same bytes. */
export const distinctPages = (pages: readonly Page[]): Page[] => [
  ...new Map(pages.map((page) => [page.html, page])).values(),
];

/**
 * A few pages that stand for all: of each kind the longest, which holds most components, and the
 * shortest, which is the odd one out: a withdrawn version, an empty list. In English the longest stands alone:
 * the components are the same, in other words.
 */
export function representativesOf(pages: readonly Page[]): Page[] {
  const few = byLength(pages).flatMap((kind) =>
    isEnglish(kind[0]) ? kind.slice(-1) : [...kind.slice(-1), ...kind.slice(0, 1)],
  );
  return distinctPages(few);
}

/**
 * The pages that differ in more than words and addresses: all in Danish, but of single figures one for each that is
 * drawn, and in English those that stand for their kind.
 */
export function differentPages(pages: readonly Page[]): Page[] {
  const danish = distinctPages(pages.filter((page) => !isEnglish(page)));
  const isFigure = ({ address }: Page): boolean => address.includes('/figur/');
  return [
    ...danish.filter((page) => !isFigure(page)),
    ...distinctFigures(danish.filter(isFigure)),
    ...representativesOf(pages.filter(isEnglish)),
  ];
}

/**
 * Of the pages of single figures one for each figure that is drawn: versions of a report mostly draw the same, with
 * other addresses and names of files to save, and other letters where a note came before.
 */
function distinctFigures(pages: readonly Page[]): Page[] {
  const drawn = ({ html }: Page): string =>
    (/<figure-reader[^]*?(?=<details class="figure-actions")/.exec(html)?.[0] ?? html)
      .replaceAll(/ (?:href|id|aria-labelledby|aria-describedby)="[^"]*"/g, '')
      .replaceAll(/(\[|="[^"\s]+ )[a-z]{1,2}(?=[\]"])/g, '$1');
  return [...new Map(pages.map((page) => [drawn(page), page])).values()];
}
