/** Endings of inflected Danish nouns, adjectives and verbs, the longest first. */
const endings = [
  'ernes',
  'enes',
  'erne',
  'ene',
  'ens',
  'ets',
  'ers',
  'ede',
  'te',
  'es',
  'en',
  'et',
  'er',
  'e',
  's',
];

/** What is left of a word at least. */
const leastStem = 3;

/**
 * A word without its ending: `rapporten` and `rapporterne` are both `rapport`. It only tells whether two words are
 * forms of one, and is coarser than the stemmer of the index, which takes care of what readers type.
 */
export function danishStem(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= leastStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
