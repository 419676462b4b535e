import type { Language } from '../../../src/domain/language.ts';
import { words, siteLanguages } from '../../../src/words/words.ts';

/** Stands for what a sentence of the dictionary is about. */
const slot = '\uE000';

/** What the interface says in one language, each phrase as often as it stands there. */
function phrasesIn(locale: Language): string[] {
  const { formats: _, ...said } = words(locale);
  return leavesOf(said).map((phrase) => phrase.trim());
}

function leavesOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return fragmentsOf(node as (...values: unknown[]) => unknown);
  return node !== null && typeof node === 'object' ? Object.values(node).flatMap(leavesOf) : [];
}

/** What a sentence says around the words that it is given. One that picks its words by a code says nothing here. */
function fragmentsOf(say: (...values: unknown[]) => unknown): string[] {
  const slots = Array.from({ length: say.length }, () => slot);
  try {
    return leavesOf(say(...slots)).flatMap((text) => text.split(slot));
  } catch (fault) {
    if (fault instanceof TypeError) return [];
    throw fault;
  }
}

/** A word of so few letters may be the letters of a note: `[af]`. */
const shortest = 2;

const wordsOf = (phrase: string): string[] => phrase.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The single words of the interface in a language, in small letters, and its longer phrases. */
export interface Phrases {
  single: ReadonlySet<string>;
  longer: readonly string[];
}

/** What the interface says in one language alone: phrases with a word that no other language has. */
export const phrasesOnlyIn: ReadonlyMap<Language, Phrases> = new Map(
  siteLanguages().map((locale) => {
    const others = siteLanguages()
      .filter((one) => one !== locale)
      .flatMap(phrasesIn);
    const theirWords = new Set(others.flatMap(wordsOf));
    const own = phrasesIn(locale).filter((phrase) =>
      wordsOf(phrase).some((word) => !theirWords.has(word)),
    );
    const isLong = (phrase: string): boolean => wordsOf(phrase).length > 1;
    const single = own.filter((phrase) => !isLong(phrase)).flatMap(wordsOf);
    return [
      locale,
      {
        single: new Set(single.filter((word) => word.length > shortest)),
        longer: [...new Set(own.filter(isLong))],
      },
    ] as const;
  }),
);
