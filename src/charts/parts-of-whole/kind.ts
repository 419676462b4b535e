import type { FigureKind } from '../figure-kind.ts';
import { marksOf } from '../notes-of-figure.ts';
import { drawParts } from './draw.ts';
import { layoutParts } from './layout.ts';
import { readWhole } from './rows.ts';
import { tabulateParts } from './table.ts';

/** A dot for each person where there are at most a hundred, a bar otherwise; parts within parts. */
export const partsOfWhole: FigureKind<'parts-of-whole'> = (report, declaration, words) => {
  const whole = readWhole(report, declaration, words);
  const marks = marksOf(report.notes);
  return {
    draw: (width) => drawParts(layoutParts(whole, width, words, marks)),
    tabulate: () => tabulateParts(whole, words),
  };
};
