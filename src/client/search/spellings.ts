/** Danish letters, and how they are typed on keyboards without them. */
const letters = [
  ['å', 'aa'],
  ['æ', 'ae'],
  ['ø', 'oe'],
] as const;

/** How many spellings of a query are searched at most. */
const most = 8;

/** A query and its other spellings, word for word: `maal i aabenraa` is also `mål i aabenraa`. */
export function spellings(query: string): string[] {
  let queries = [''];
  for (const word of query.trim().toLowerCase().split(/\s+/))
    queries = queries.flatMap((before) => typedForms(word).map((form) => `${before} ${form}`));
  return [...new Set(queries.map((one) => one.trim()))].slice(0, most);
}

function typedForms(word: string): string[] {
  const danish = letters.reduce((form, [letter, ascii]) => form.replaceAll(ascii, letter), word);
  const ascii = letters.reduce((form, [letter, own]) => form.replaceAll(letter, own), word);
  return [...new Set([word, danish, ascii])];
}
