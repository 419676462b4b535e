import type { Language } from '../domain/problem.ts';
import { dictionaries } from '../words/dictionaries.ts';

/** Names the language of problems to the loaders, which Astro starts out of our reach. */
export const languageVariable = 'MAALESTOK_LANG';

const languages = Object.keys(dictionaries) as Language[];

/** The language that problems are told in: the one named, or Danish. */
export function askedLanguage(): Language {
  return languages.find((language) => language === process.env[languageVariable]) ?? 'da';
}
