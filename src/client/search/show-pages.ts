import { makeElement } from '../make-element.ts';
import type { Place, Word } from './places.ts';

/** A page with the places to show of it. */
export interface ShownPage {
  address: string;
  title: string;
  kind: string;
  places: readonly Place[];
}

/** Says what a kind is called, and how many places there are more. */
export interface PageWords {
  kinds: Readonly<Record<string, string>>;
  morePlaces: string;
}

/** So many places of a page stand open; the rest is folded. */
const open = 4;

/** A page that was found, with its places. */
export function showPage(
  { address, title, kind, places }: ShownPage,
  words: PageWords,
): HTMLElement {
  const link = makeElement('a', '', title);
  link.href = address;
  const own = places.filter((place) => place.address === address);
  const inside = places.filter((place) => place.address !== address);
  const page = makeElement(
    'li',
    'search-page',
    kindLabel(kind, words),
    makeElement('h2', '', link),
  );
  for (const { excerpt } of own)
    page.append(makeElement('p', 'search-excerpt', ...marked(excerpt)));
  if (inside.length > 0) page.append(listOf(inside.slice(0, open), words));
  if (inside.length > open) page.append(folded(inside.slice(open), words));
  return page;
}

function folded(places: readonly Place[], words: PageWords): HTMLElement {
  const label = words.morePlaces.replace('{count}', String(places.length));
  return makeElement('details', '', makeElement('summary', '', label), listOf(places, words));
}

function listOf(places: readonly Place[], words: PageWords): HTMLElement {
  return makeElement('ul', 'search-places', ...places.map((place) => showPlace(place, words)));
}

function showPlace({ kind, address, title, excerpt }: Place, words: PageWords): HTMLElement {
  const link = makeElement('a', '', ...marked(title));
  link.href = address;
  const head = makeElement('p', 'search-place', kindLabel(kind, words), ' ', link);
  return makeElement('li', '', head, makeElement('p', 'search-excerpt', ...marked(excerpt)));
}

function kindLabel(kind: string, { kinds }: PageWords): HTMLElement {
  return makeElement('span', 'search-label', kinds[kind] ?? '');
}

/** Words with those marked that were searched for. */
function marked(words: readonly Word[]): (Node | string)[] {
  return words.flatMap(({ text, isFound }, index) => [
    index === 0 ? '' : ' ',
    isFound ? makeElement('mark', '', text) : text,
  ]);
}
