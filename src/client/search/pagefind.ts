/** An element of a page that can be led to, and which word of `content` it begins with. */
export interface Anchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

/** What a page that was found says of itself; `locations` are places of words in `content`. */
export interface FoundPage {
  url: string;
  content: string;
  meta: { title?: string };
  anchors: Anchor[];
  locations: number[];
}

/** A page that was found, before it is opened. */
export interface Hit {
  id: string;
  score: number;
  data(): Promise<FoundPage>;
}

interface Pagefind {
  options(options: { ranking: Record<string, number> }): Promise<void>;
  search(query: string): Promise<{ results: Hit[] }>;
}

const address = '/pagefind/pagefind.js';

/** A report is not worth less for being longer than a page about the site. */
const ranking = { pageLength: 0, termFrequency: 0.5 };

/** The index in the page's language. It is fetched when it is first asked for. */
export async function openIndex(): Promise<Pagefind> {
  const index = (await import(/* @vite-ignore */ address)) as Pagefind;
  await index.options({ ranking });
  return index;
}
