import type { FigureWords } from '../../src/figures/words.ts';
import { figureWords } from '../../src/figures/figure-words.ts';

export const municipalities: Readonly<Record<string, string>> = {
  egedal: 'Egedal',
  'ikast-brande': 'Ikast-Brande',
  odder: 'Odder',
};

export function exampleNames(id: string): string {
  return municipalities[id] ?? id;
}

/** The words that the site hands to figures, with the names of three municipalities. */
export const danish: FigureWords = figureWords('da', exampleNames);

/** Whitespace that does not break, as an ordinary space. */
export function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
