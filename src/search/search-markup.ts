import { escaped } from '../figures/write-svg.ts';
import type { SearchPage, SearchPart, SearchText } from './search-page.ts';

/** A text as it is indexed, for example with the parts of its compounds separated. */
export type WriteText = (text: SearchText) => string;

/**
 * A page as Pagefind reads it: each part below a heading with the part's id. It never reaches a reader; excerpts
 * are set as text.
 */
export function searchMarkup(
  { locale, title, texts, parts }: SearchPage,
  write: WriteText,
): string {
  const text = (one: SearchText): string => escaped(write(one));
  const paragraphs = (some: readonly SearchText[]): string =>
    some.map((one) => `<p>${text(one)}</p>`).join('');
  const part = ({ id, title: heading, texts: below }: SearchPart): string =>
    `<h2 id="${escaped(id)}">${text(heading)}</h2>${paragraphs(below)}`;
  const body = `<h1>${text(title)}</h1>${paragraphs(texts)}${parts.map(part).join('')}`;
  return `<html lang="${locale}"><body><main>${body}</main></body></html>`;
}

/** Every text of a page. */
export function pageTexts({ title, texts, parts }: SearchPage): SearchText[] {
  return [title, ...texts, ...parts.flatMap((part) => [part.title, ...part.texts])];
}
