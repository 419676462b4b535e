import { type Language, languages } from '../domain/language.ts';

/** Names the language of problems to the loaders, which Astro starts out of our reach. */
export const languageVariable = 'MAALESTOK_LANG';

/** The language that problems are told in: the one named, or the first. */
export function askedLanguage(): Language {
  return languages.find((language) => language === process.env[languageVariable]) ?? languages[0];
}
