import type { FigureKind } from '../figure-kind.ts';
import { marksOf } from '../notes-of-figure.ts';
import { drawBullets } from './draw.ts';
import { layoutBullets } from './layout.ts';
import { readPanels } from './rows.ts';
import { tabulateBullets } from './table.ts';

/** Results against targets as bullets; an unknown result or a missing target is drawn as such, never as 0. */
export const targetAgainstResult: FigureKind<'target-against-result'> = (
  report,
  declaration,
  words,
) => {
  const panels = readPanels(report, declaration);
  const marks = marksOf(report.notes);
  return {
    draw: (width) => drawBullets(layoutBullets(panels, width, words, marks)),
    tabulate: () => tabulateBullets(panels, words),
  };
};
