import { translation, type Translated } from '../domain/translated.ts';
import { siteFrame } from '../domain/site-frame.ts';
import type { Locale } from './locale.ts';

/** The language in which the site's own names are: titles of projects, and sources of terms. */
export function siteLanguage(): Locale {
  return siteFrame().languages[0];
}

/** What editors wrote in the page's language, or in another that the text is then marked with. */
export function saidIn(
  texts: Translated,
  page: Locale,
): { text: string; lang: Locale | undefined } {
  const { text, language } = translation(texts, page);
  return { text, lang: markOf(language, page) };
}

/** The `lang` of a text on a page: none where it is the page's own language, which the page says once. */
export function markOf(language: Locale, page: Locale): Locale | undefined {
  return language === page ? undefined : language;
}
