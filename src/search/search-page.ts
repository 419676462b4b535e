/** A text and its language, which may differ from its page's. */
export interface SearchText {
  text: string;
  language: Language;
}

/** A part of a page that is a result of its own: a section, a figure, a table, a goal, a term. */
export interface SearchPart {
  /** The element's id, which tells the kind: `figur-…`, `tabel-…`, `maal-…`. */
  id: string;
  title: SearchText;
  texts: SearchText[];
}

/** The searchable content of a page: the page as a whole, and its parts. */
export interface SearchPage {
  address: string;
  /** The language of the page, which decides the index that it is in. */
  locale: Language;
  title: SearchText;
  texts: SearchText[];
  parts: SearchPart[];
}
import type { Language } from '../domain/language.ts';
