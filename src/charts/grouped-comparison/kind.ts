import type { FigureKind } from '../figure-kind.ts';
import { marksOf } from '../notes-of-figure.ts';
import { drawComparison } from './draw.ts';
import { layoutComparison } from './layout.ts';
import { readComparison } from './rows.ts';
import { tabulateComparison } from './table.ts';

/** The same numbers for several groups: shares of each group where its size is known, with their denominators. */
export const groupedComparison: FigureKind<'grouped-comparison'> = (report, declaration, words) => {
  const comparison = readComparison(report, declaration, words);
  const marks = marksOf(report.notes);
  return {
    draw: (width) => drawComparison(layoutComparison(comparison, width, words, marks)),
    tabulate: () => tabulateComparison(comparison, words),
  };
};
