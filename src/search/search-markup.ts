import { escaped } from '../charts/write-svg.ts';
import type { SearchPage, SearchPart, SearchText } from './search-page.ts';

/** Writes a text as it is searched, such as with the parts of its compounds told apart. */
export type WriteText = (text: SearchText) => string;

/**
 * A page as Pagefind reads it: each part below a heading with the part's id. It never reaches a reader; what is
 * shown of it is set as text.
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
export function textsOf({ title, texts, parts }: SearchPage): SearchText[] {
  return [title, ...texts, ...parts.flatMap((part) => [part.title, ...part.texts])];
}
