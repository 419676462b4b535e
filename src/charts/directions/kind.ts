import type { FigureKind } from '../figure-kind.ts';
import { openGrid } from '../grid/open-grid.ts';
import { tabulateDirections } from './table.ts';

/** Measures down, raters across, an arrow and its word in each cell; the words make a key superfluous. */
export const directions: FigureKind<'directions'> = (report, declaration, words) =>
  openGrid(tabulateDirections(report, declaration, words));
