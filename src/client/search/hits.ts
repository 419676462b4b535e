import type { Anchor, FoundPage } from './pagefind.ts';
import { hitKind } from './hit-kind.ts';

/** A word of a title or an excerpt, and whether it was searched for. */
export interface Word {
  text: string;
  isFound: boolean;
}

/** A part of a page in which something was found. */
export interface Hit {
  kind: string;
  address: string;
  title: Word[];
  excerpt: Word[];
  /** Found in the title: such hits come first. */
  inTitle: boolean;
}

/** Words in an excerpt, and how many of them before the word that was found. */
const excerptLength = 30;
const before = 8;

/** The hits in a page, those in a title first. */
export function findHits(page: FoundPage): Hit[] {
  const words = page.content.split(/\s+/);
  const top: Anchor = { element: 'h1', id: '', text: page.meta.title ?? '', location: 0 };
  const anchors = [top, ...page.anchors.filter(({ element }) => /^h[2-6]$/.test(element))];
  const hits = anchors.flatMap((anchor, position) => {
    const end = anchors[position + 1]?.location ?? words.length;
    const found = page.locations.filter((one) => one >= anchor.location && one < end);
    return found.length === 0 ? [] : hitAt(page, anchor, words.slice(0, end), found);
  });
  return [...hits.filter(({ inTitle }) => inTitle), ...hits.filter((one) => !one.inTitle)];
}

function hitAt(
  { url, raw_url: inSite }: FoundPage,
  { id, text, location }: Anchor,
  words: readonly string[],
  found: readonly number[],
): Hit {
  const hash = id ? `#${id}` : '';
  const isFound = new Set(found);
  const titleWords = text.trim().split(/\s+/);
  const body = location + titleWords.length;
  const first = found.find((one) => one >= body) ?? body;
  const start = Math.max(body, first - before);
  const written = (some: readonly string[], from: number): Word[] =>
    some.map((word, index) => ({ text: withoutMarks(word), isFound: isFound.has(from + index) }));
  return {
    kind: hitKind(inSite + hash),
    address: url + hash,
    title: written(titleWords, location),
    excerpt: written(words.slice(start, start + excerptLength), start),
    inTitle: found.some((one) => one < body),
  };
}

/** Without the marks between the parts of a compound, which are for the index alone. */
function withoutMarks(word: string): string {
  return word.replaceAll('|', '');
}
