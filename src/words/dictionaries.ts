import type { Language } from '../domain/problem.ts';
import { da, type Dictionary } from './da/dictionary.ts';
import type { PageWords } from './da/pages/pages.ts';
import { en } from './en/dictionary.ts';

/** The registry of languages: a new one is a folder, and its line here. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = { da, en };

/** The words of pages in a language, and of what readers download. */
export function words(language: Language): PageWords {
  return dictionaries[language].pages;
}
