import type { FigureKind } from '../figure-kind.ts';
import { marksOf } from '../notes-of-figure.ts';
import { drawStar } from './draw.ts';
import { layoutStar } from './layout.ts';
import { readStar } from './rows.ts';
import { tabulateStar } from './table.ts';

/** The aspects of something as arms around it, group by group. */
export const starDiagram: FigureKind<'star-diagram'> = (report, declaration, words) => {
  const star = readStar(report, declaration, words, marksOf(report.notes));
  return {
    draw: (width) => drawStar(layoutStar(star, width)),
    tabulate: () => tabulateStar(star),
  };
};
