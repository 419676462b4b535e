/** How the language is written, beyond its words. */
export const formats = {
  /** Whose numbers, dates and lists `Intl` writes. */
  tag: 'da-DK',
  /** Somebody else's words, or a title. */
  quote: (text: string): string => `»${text}«`,
  /** Between a number and `%`: `73 %`. */
  beforePercent: '\u00A0',
  /** What LaTeX calls the language. */
  latex: 'danish',
  /** Whether the search also finds the parts of words that are written as one: `evalueringsrapport`. */
  splitsCompounds: true,
};
