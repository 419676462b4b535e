/** Danish letters, and what they are written as where there are no such keys. */
const letters = [
  ['å', 'aa'],
  ['æ', 'ae'],
  ['ø', 'oe'],
] as const;

/** So many spellings of a query are looked up at most. */
const most = 8;

/** A query and its other spellings, word for word: `maal i aabenraa` is also `mål i aabenraa`. */
export function spellings(query: string): string[] {
  let queries = [''];
  for (const word of query.trim().toLowerCase().split(/\s+/))
    queries = queries.flatMap((before) => formsOf(word).map((form) => `${before} ${form}`));
  return [...new Set(queries.map((one) => one.trim()))].slice(0, most);
}

function formsOf(word: string): string[] {
  const danish = letters.reduce((form, [letter, ascii]) => form.replaceAll(ascii, letter), word);
  const ascii = letters.reduce((form, [letter, own]) => form.replaceAll(letter, own), word);
  return [...new Set([word, danish, ascii])];
}
