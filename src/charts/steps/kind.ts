import type { FigureKind } from '../figure-kind.ts';
import { marksOf } from '../notes-of-figure.ts';
import { drawSteps } from './draw.ts';
import { layoutSteps } from './layout.ts';
import { readSteps } from './rows.ts';
import { tabulateSteps } from './table.ts';

/** A level in each period, and where it changes, as far as that is known. */
export const steps: FigureKind<'steps'> = (report, declaration, words) => {
  const read = readSteps(report, declaration, words);
  const marks = marksOf(report.notes);
  return {
    draw: (width) => drawSteps(layoutSteps(read, width, words, marks)),
    tabulate: () => tabulateSteps(read, words),
  };
};
