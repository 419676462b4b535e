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

/** The fewest letters that remain of a word. */
const leastStem = 3;

/**
 * A word without its ending: `rapporten` and `rapporterne` are both `rapport`. It only decides whether two words are
 * forms of one, and is coarser than the stemmer of the index, which handles what readers type.
 */
export function danishStem(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= leastStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
