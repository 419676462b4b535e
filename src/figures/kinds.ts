import type { PublicFigure, PublicReport } from '../domain/public-report.ts';
import type { FigureKind, FigureKindName, OpenFigure } from './figure.ts';
import type { FigureWords } from './words.ts';
import { followUpCurves } from './follow-up-curves/kind.ts';
import { milestoneMatrix } from './milestone-matrix/kind.ts';
import { partsOfWhole } from './parts-of-whole/kind.ts';
import { beforeAfter } from './before-after/kind.ts';
import { groupedComparison } from './grouped-comparison/kind.ts';
import { lineFigure } from './line/kind.ts';
import { barFigure } from './bar/kind.ts';
import { stackedBar } from './stacked-bar/kind.ts';
import { scaleFigure } from './scale/kind.ts';
import { pyramidFigure } from './pyramid/kind.ts';
import { timeline } from './timeline/kind.ts';
import { steps } from './steps/kind.ts';
import { flow } from './flow/kind.ts';
import { checklist } from './checklist/kind.ts';
import { directions } from './directions/kind.ts';
import { layeredDiagram } from './layered-diagram/kind.ts';
import { quadrantDiagram } from './quadrant-diagram/kind.ts';
import { starDiagram } from './star-diagram/kind.ts';
import { targetAgainstResult } from './target-against-result/kind.ts';

/** Every kind of figure. The compiler refuses a declared kind that is missing here. */
const kinds: { readonly [Kind in FigureKindName]: FigureKind<Kind> } = {
  'parts-of-whole': partsOfWhole,
  'target-against-result': targetAgainstResult,
  'milestone-matrix': milestoneMatrix,
  'follow-up-curves': followUpCurves,
  'before-after': beforeAfter,
  'grouped-comparison': groupedComparison,
  line: lineFigure,
  bar: barFigure,
  'stacked-bar': stackedBar,
  scale: scaleFigure,
  pyramid: pyramidFigure,
  timeline,
  steps,
  flow,
  directions: directions,
  checklist: checklist,
  'layered-diagram': layeredDiagram,
  'quadrant-diagram': quadrantDiagram,
  'star-diagram': starDiagram,
};

/** Reads a figure's rows, to be drawn and tabulated. */
export function openFigure(
  report: PublicReport,
  { declaration }: PublicFigure,
  words: FigureWords,
): OpenFigure {
  // A declaration is of the kind that it names, which TypeScript cannot follow through the look-up.
  const kind = kinds[declaration.kind] as FigureKind<FigureKindName>;
  return kind(report, declaration, words);
}
