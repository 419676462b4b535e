import type { FigureKind } from '../figure-kind.ts';
import { drawCurves } from './draw.ts';
import { layoutCurves } from './layout.ts';
import { readCurves } from './rows.ts';
import { tabulateCurves } from './table.ts';

/** Shares by week, a line for each series, which ends where its base is too small. */
export const followUpCurves: FigureKind<'follow-up-curves'> = (report, declaration, words) => {
  const curves = readCurves(report, declaration, words);
  return {
    draw: (width) => drawCurves(layoutCurves(curves, width, words)),
    tabulate: () => tabulateCurves(curves, words),
  };
};
