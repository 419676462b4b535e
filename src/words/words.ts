import type { Language } from '../domain/language.ts';
import { da, type Dictionary } from './da/dictionary.ts';
import type { PageWords } from './da/pages/pages.ts';
import { en } from './en/dictionary.ts';
import { siteFrame } from '../domain/site-frame.ts';
import { translation, type Translated } from '../domain/translated.ts';

/** The registry of languages: a new one is a folder, and its line here. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = { da, en };

/** The words of pages in a language, and of what readers download. */
export function words(language: Language): PageWords {
  return dictionaries[language].pages;
}

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
