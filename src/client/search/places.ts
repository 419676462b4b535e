import type { Anchor, FoundPage } from './pagefind.ts';
import { kindOf } from './place-kind.ts';

/** A word of a title or an excerpt, and whether it was searched for. */
export interface Word {
  text: string;
  isFound: boolean;
}

/** A place in a page where something was found. */
export interface Place {
  kind: string;
  address: string;
  title: Word[];
  excerpt: Word[];
  /** Found in the title: such places come first. */
  inTitle: boolean;
}

/** Words of an excerpt, and of these how many before what was found. */
const excerptLength = 30;
const before = 8;

/** The places of a page that hold what was found, those with it in their title first. */
export function placesOf(page: FoundPage): Place[] {
  const words = page.content.split(/\s+/);
  const top: Anchor = { element: 'h1', id: '', text: page.meta.title ?? '', location: 0 };
  const anchors = [top, ...page.anchors.filter(({ element }) => /^h[2-6]$/.test(element))];
  const places = anchors.flatMap((anchor, position) => {
    const end = anchors[position + 1]?.location ?? words.length;
    const found = page.locations.filter((one) => one >= anchor.location && one < end);
    return found.length === 0 ? [] : placeAt(page.url, anchor, words.slice(0, end), found);
  });
  return [...places.filter(({ inTitle }) => inTitle), ...places.filter((one) => !one.inTitle)];
}

function placeAt(
  url: string,
  { id, text, location }: Anchor,
  words: readonly string[],
  found: readonly number[],
): Place {
  const address = id ? `${url}#${id}` : url;
  const isFound = new Set(found);
  const titleWords = text.trim().split(/\s+/);
  const body = location + titleWords.length;
  const first = found.find((one) => one >= body) ?? body;
  const start = Math.max(body, first - before);
  const written = (some: readonly string[], from: number): Word[] =>
    some.map((word, index) => ({ text: withoutMarks(word), isFound: isFound.has(from + index) }));
  return {
    kind: kindOf(address),
    address,
    title: written(titleWords, location),
    excerpt: written(words.slice(start, start + excerptLength), start),
    inTitle: found.some((one) => one < body),
  };
}

/** The marks between the parts of a compound are for the index alone. */
function withoutMarks(word: string): string {
  return word.replaceAll('|', '');
}
