import type { Locale } from '../i18n/locale.ts';

/** A text and the language that it is written in, which need not be its page's. */
export interface SearchText {
  text: string;
  language: Locale;
}

/** A place in a page that is a result of its own: a section, a figure, a table, a goal, a term. */
export interface SearchPart {
  /** The element's id, which tells the kind: `figur-…`, `tabel-…`, `maal-…`. */
  id: string;
  title: SearchText;
  texts: SearchText[];
}

/** What is searched of a page: what it says as a whole, and its parts. */
export interface SearchPage {
  address: string;
  /** The language of the page, which says in which index it stands. */
  locale: Locale;
  title: SearchText;
  texts: SearchText[];
  parts: SearchPart[];
}
