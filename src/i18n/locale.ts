import type { Language } from '../domain/problem.ts';
import { siteFrame } from '../domain/site-frame.ts';
import { words } from '../words/dictionaries.ts';

/** A language of the interface. */
export type Locale = Language;

/** The languages of the site, the one at its root first. */
export function siteLocales(): readonly Locale[] {
  return siteFrame().languages;
}

/** A language that the site is in: the one wanted, or else the site's first. */
export function siteLocale(wanted: Locale): Locale {
  const { languages } = siteFrame();
  return languages.includes(wanted) ? wanted : languages[0];
}

/** The tag that `Intl` gets. The machine's own locale is never asked. */
export function localeTag(locale: Locale): string {
  return words(locale).formats.tag;
}

/** Keeps one value a locale, since making an `Intl` formatter costs more than using it a thousand times. */
export function perLocale<Made>(
  make: (tag: string, locale: Locale) => Made,
): (locale: Locale) => Made {
  const made = new Map<Locale, Made>();
  return (locale) => {
    const kept = made.get(locale) ?? make(localeTag(locale), locale);
    made.set(locale, kept);
    return kept;
  };
}

const languageNames = perLocale((tag) => new Intl.DisplayNames(tag, { type: 'language' }));

/** What a language is called in another: `engelsk`. */
export function languageName(language: Locale, locale: Locale): string {
  return languageNames(locale).of(language) ?? language;
}
