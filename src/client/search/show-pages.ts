import { makeElement } from '../make-element.ts';
import type { Hit, Word } from './hits.ts';

/** A page with its hits to show. */
export interface ShownPage {
  address: string;
  title: string;
  kind: string;
  hits: readonly Hit[];
}

/** The name of a kind, and how many more hits there are. */
export interface PageWords {
  kinds: Readonly<Record<string, string>>;
  morePlaces: string;
}

/** How many hits of a page are shown unfolded. */
const open = 4;

/** The list item of a found page, with its hits. */
export function showPage({ address, title, kind, hits }: ShownPage, words: PageWords): HTMLElement {
  const link = makeElement('a', '', title);
  link.href = address;
  const own = hits.filter((hit) => hit.address === address);
  const inside = hits.filter((hit) => hit.address !== address);
  const page = makeElement(
    'li',
    'search-page',
    kindLabel(kind, words),
    makeElement('h2', '', link),
  );
  for (const { excerpt } of own)
    page.append(makeElement('p', 'search-excerpt', ...marked(excerpt)));
  if (inside.length > 0) page.append(hitList(inside.slice(0, open), words));
  if (inside.length > open) page.append(folded(inside.slice(open), words));
  return page;
}

function folded(hits: readonly Hit[], words: PageWords): HTMLElement {
  const label = words.morePlaces.replace('{count}', String(hits.length));
  return makeElement('details', '', makeElement('summary', '', label), hitList(hits, words));
}

function hitList(hits: readonly Hit[], words: PageWords): HTMLElement {
  return makeElement('ul', 'search-places', ...hits.map((hit) => showHit(hit, words)));
}

function showHit({ kind, address, title, excerpt }: Hit, words: PageWords): HTMLElement {
  const link = makeElement('a', '', ...marked(title));
  link.href = address;
  const head = makeElement('p', 'search-place', kindLabel(kind, words), ' ', link);
  return makeElement('li', '', head, makeElement('p', 'search-excerpt', ...marked(excerpt)));
}

function kindLabel(kind: string, { kinds }: PageWords): HTMLElement {
  return makeElement('span', 'search-label', kinds[kind] ?? '');
}

/** Words, with those that were searched for marked. */
function marked(words: readonly Word[]): (Node | string)[] {
  return words.flatMap(({ text, isFound }, index) => [
    index === 0 ? '' : ' ',
    isFound ? makeElement('mark', '', text) : text,
  ]);
}
