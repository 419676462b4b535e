/**
 * The registry of languages: each has a folder in `words/`, which `words/words.ts` asks for. The first answers
 * where nobody says which. A site declares which of them it is in.
 */
export const languages = ['da', 'en'] as const;

export type Language = (typeof languages)[number];

/** Whether a word is the code of a language that there are words for. */
export function isLanguage(code: string | undefined): code is Language {
  return languages.some((language) => language === code);
}

/** Makes one thing for each language. */
export function forEachLanguage<Made>(
  make: (language: Language) => Made,
): Readonly<Record<Language, Made>> {
  const entries = languages.map((language) => [language, make(language)]);
  return Object.fromEntries(entries) as Record<Language, Made>;
}
