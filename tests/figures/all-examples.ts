import { directionExamples } from './directions.examples.ts';
import { barExamples } from './bar.examples.ts';
import { pairExamples } from './before-after.examples.ts';
import { comparisonExamples } from './grouped-comparison.examples.ts';
import { checklistExamples } from './checklist.examples.ts';
import type { FigureExample } from './example-report.ts';
import { flowExamples } from './flow.examples.ts';
import { curveExamples } from './follow-up-curves.examples.ts';
import { layeredExamples } from './layered-diagram.examples.ts';
import { lineExamples } from './line.examples.ts';
import { matrixExamples } from './milestone-matrix.examples.ts';
import { partsExamples } from './parts-of-whole.examples.ts';
import { pyramidExamples } from './pyramid.examples.ts';
import { quadrantExamples } from './quadrant-diagram.examples.ts';
import { stackExamples } from './stacks.examples.ts';
import { starExamples } from './star-diagram.examples.ts';
import { stepsExamples } from './steps.examples.ts';
import { targetExamples } from './target-against-result.examples.ts';
import { timelineExamples } from './timeline.examples.ts';

/** The examples of every kind of figure. A new kind adds its own here. */
export const allExamples: FigureExample[] = [
  ...partsExamples,
  ...targetExamples,
  ...matrixExamples,
  ...curveExamples,
  ...pairExamples,
  ...comparisonExamples,
  ...layeredExamples,
  ...quadrantExamples,
  ...starExamples,
  ...directionExamples,
  ...flowExamples,
  ...lineExamples,
  ...barExamples,
  ...stackExamples,
  ...pyramidExamples,
  ...timelineExamples,
  ...stepsExamples,
  ...checklistExamples,
];

/** A name for a file: `parts-of-whole--one-row`. */
export function exampleSlug({ name, figure }: FigureExample): string {
  const words = name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
  return `${figure.declaration.kind}--${words}`;
}
