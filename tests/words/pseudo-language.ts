/** What is no word: a flag or the name of an argument, which the command line's library reads, and how a unit is written. */
const code = /^(?:--[a-z]|<\p{L}+>$|help \[|(?:symbol|noun|ordinal)$)/u;

/** A dictionary in which every text is marked, `⟦…⟧`: what is not marked in an output is no word of a dictionary. */
export function pseudoLanguage<Words>(words: Words): Words {
  return marked(words) as Words;
}

function marked(words: unknown): unknown {
  if (typeof words === 'string') return words === '' || code.test(words) ? words : `⟦${words}⟧`;
  if (typeof words === 'function')
    return (...values: unknown[]) =>
      marked((words as (...values: unknown[]) => unknown)(...values));
  if (Array.isArray(words)) return words.map(marked);
  if (typeof words !== 'object' || words === null) return words;
  // How a language is written beyond its words is no text.
  const parts = Object.entries<unknown>({ ...words }).map(([name, part]) => [
    name,
    name === 'formats' ? part : marked(part),
  ]);
  return Object.fromEntries(parts);
}

/** A text without what is marked. */
export function unmarked(text: string): string {
  const inner = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return inner === text ? text : unmarked(inner);
}
