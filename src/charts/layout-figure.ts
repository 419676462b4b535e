import type { PublicFigure, PublicReport } from '../domain/public-report.ts';
import type { FigureTable } from './figure-table.ts';
import type { FigureWords } from './figure-words.ts';
import { layoutCurves, type CurvesLayout } from './follow-up-curves/layout.ts';
import { readCurves } from './follow-up-curves/rows.ts';
import { tabulateCurves } from './follow-up-curves/table.ts';
import { rounded } from './geometry.ts';
import { layoutMatrix, type MatrixLayout } from './milestone-matrix/table.ts';
import { marksOf } from './notes-of-figure.ts';
import { layoutParts, type PartsLayout } from './parts-of-whole/layout.ts';
import { readWhole } from './parts-of-whole/rows.ts';
import { tabulateParts } from './parts-of-whole/table.ts';
import { layoutBullets, type BulletsLayout } from './target-against-result/layout.ts';
import { readPanels } from './target-against-result/rows.ts';
import { tabulateBullets } from './target-against-result/table.ts';

export type FigureLayout = PartsLayout | BulletsLayout | MatrixLayout | CurvesLayout;

/** The figure's geometry at a width, in plain numbers of two decimals. */
export function layoutFigure(
  report: PublicReport,
  { declaration }: PublicFigure,
  width: number,
  words: FigureWords,
): FigureLayout {
  const marks = marksOf(report.notes);
  switch (declaration.kind) {
    case 'parts-of-whole':
      return rounded(layoutParts(readWhole(report, declaration), width, words, marks));
    case 'target-against-result':
      return rounded(layoutBullets(readPanels(report, declaration), width, words, marks));
    case 'milestone-matrix':
      return layoutMatrix(report, declaration, words);
    case 'follow-up-curves':
      return rounded(layoutCurves(readCurves(report, declaration), width, words));
  }
}

/** The figure's numbers as a table. */
export function tabulateFigure(
  report: PublicReport,
  { declaration }: PublicFigure,
  words: FigureWords,
): FigureTable {
  switch (declaration.kind) {
    case 'parts-of-whole':
      return tabulateParts(readWhole(report, declaration), words);
    case 'target-against-result':
      return tabulateBullets(readPanels(report, declaration), words);
    case 'milestone-matrix':
      return layoutMatrix(report, declaration, words);
    case 'follow-up-curves':
      return tabulateCurves(readCurves(report, declaration), words);
  }
}
