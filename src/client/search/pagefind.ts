/** An element of a page that has an id, and the index of its first word in `content`. */
export interface Anchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

/** A found page's own data; `locations` are indexes of words in `content`. */
export interface FoundPage {
  url: string;
  /** The same address in the site, without the path that the site lies below. */
  raw_url: string;
  content: string;
  meta: { title?: string };
  anchors: Anchor[];
  locations: number[];
}

/** A found page, before it is opened. */
export interface Result {
  id: string;
  score: number;
  data(): Promise<FoundPage>;
}

interface Pagefind {
  options(options: { ranking: Record<string, number> }): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

declare global {
  /** What Vite writes in: the path that the site lies below. */
  interface ImportMetaEnv {
    readonly BASE_URL: string;
  }
  interface ImportMeta {
    readonly env: ImportMetaEnv;
  }
}

const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;

/** A report does not rank lower for being longer than a page about the site. */
const ranking = { pageLength: 0, termFrequency: 0.5 };

/** The index in the page's language, fetched when it is first needed. */
export async function openIndex(): Promise<Pagefind> {
  const index = (await import(/* @vite-ignore */ address)) as Pagefind;
  await index.options({ ranking });
  return index;
}
