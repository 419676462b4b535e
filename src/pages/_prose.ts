import type { Language } from '../domain/language.ts';
import type { MDXInstance } from 'astro';

/** What is written above a page of prose. */
interface Head {
  title: string;
  lead: string;
}

const pages = import.meta.glob<MDXInstance<Head>>('../words/*/prose/*.mdx', { eager: true });

/**
 * A page that each language writes on its own, in `words/<language>/prose/`. It holds words only: the components that
 * it names are given to its `Content`. Throws where the language has no such page.
 */
export function prose(name: string, locale: Language): Head & Pick<MDXInstance<Head>, 'Content'> {
  const page = pages[`../words/${locale}/prose/${name}.mdx`];
  if (!page) throw new Error(`words/${locale}/prose/${name}.mdx is missing`);
  return { ...page.frontmatter, Content: page.Content };
}
