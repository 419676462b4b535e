import type { FigureKind } from '../figure-kind.ts';
import { marksOf } from '../notes-of-figure.ts';
import { drawQuadrants } from './draw.ts';
import { layoutQuadrants } from './layout.ts';
import { readQuadrants } from './rows.ts';
import { tabulateQuadrants } from './table.ts';

/** Items with two properties of two values each, in four fields. */
export const quadrantDiagram: FigureKind<'quadrant-diagram'> = (report, declaration, words) => {
  const quadrants = readQuadrants(report, declaration, words, marksOf(report.notes));
  return {
    draw: (width) => drawQuadrants(layoutQuadrants(quadrants, width)),
    tabulate: () => tabulateQuadrants(quadrants),
  };
};
