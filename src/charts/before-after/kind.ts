import type { FigureKind } from '../figure-kind.ts';
import { marksOf } from '../notes-of-figure.ts';
import { drawPairs } from './draw.ts';
import { layoutPairs } from './layout.ts';
import { readPairs } from './rows.ts';
import { tabulatePairs } from './table.ts';

/** Two measurements of the same thing: an open point, an arrow, a filled point; an unknown one has no point. */
export const beforeAfter: FigureKind<'before-after'> = (report, declaration, words) => {
  const pairs = readPairs(report, declaration, words);
  const marks = marksOf(report.notes);
  return {
    draw: (width) => drawPairs(layoutPairs(pairs, width, words, marks)),
    tabulate: () => tabulatePairs(pairs, words),
  };
};
