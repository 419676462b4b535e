import type { Locale } from './locale.ts';

/** The language in which the site's own names are: titles of projects, and sources of terms. */
export const siteLanguage: Locale = 'da';

/** The `lang` of a text on a page: none where it is the page's own language, which the page says once. */
export function markOf(language: Locale, page: Locale): Locale | undefined {
  return language === page ? undefined : language;
}
