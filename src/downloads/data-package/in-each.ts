import { siteLocales, type Locale } from '../../i18n/locale.ts';

/** One value for each language of the site. */
export function inEach(say: (locale: Locale) => string): Readonly<Partial<Record<Locale, string>>> {
  return Object.fromEntries(siteLocales().map((locale) => [locale, say(locale)]));
}
