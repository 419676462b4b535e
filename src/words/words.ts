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

/** The languages of the site, the one at its root first. */
export function siteLanguages(): readonly Language[] {
  return siteFrame().languages;
}

/** A language that the site is in: the one wanted, or else the site's first. */
export function languageOnSite(wanted: Language): Language {
  const { languages } = siteFrame();
  return languages.includes(wanted) ? wanted : languages[0];
}

/** The tag that `Intl` gets. The machine's own locale is never asked. */
export function languageTag(locale: Language): string {
  return words(locale).formats.tag;
}

/** Keeps one value a language, since making an `Intl` formatter costs more than using it a thousand times. */
export function perLanguage<Made>(
  make: (tag: string, locale: Language) => Made,
): (locale: Language) => Made {
  const made = new Map<Language, Made>();
  return (locale) => {
    const kept = made.get(locale) ?? make(languageTag(locale), locale);
    made.set(locale, kept);
    return kept;
  };
}

const languageNames = perLanguage((tag) => new Intl.DisplayNames(tag, { type: 'language' }));

/** What a language is called in another: `engelsk`. */
export function languageName(language: Language, locale: Language): string {
  return languageNames(locale).of(language) ?? language;
}

/** The language in which the site's own names are: titles of projects, and sources of terms. */
export function siteLanguage(): Language {
  return siteFrame().languages[0];
}

/** What editors wrote in the page's language, or in another that the text is then marked with. */
export function saidIn(
  texts: Translated,
  page: Language,
): { text: string; lang: Language | undefined } {
  const { text, language } = translation(texts, page);
  return { text, lang: langMark(language, page) };
}

/** The `lang` of a text on a page: none where it is the page's own language, which the page says once. */
export function langMark(language: Language, page: Language): Language | undefined {
  return language === page ? undefined : language;
}
