import type { PublicReport } from '../../domain/public-report.ts';
import { figureKind, type Declaration } from '../figure.ts';
import { layoutStack } from '../stacked-bar/layout.ts';
import { drawStack, tabulateStack } from '../stacked-bar/kind.ts';
import { readStack, sizeOf, type Stack } from '../stacked-bar/model.ts';
import type { FigureWords, Quantity } from '../words.ts';

/** Answers in an order about their middle: the negative ones to the left, 'don't know' apart. */
export const scaleFigure = figureKind({
  read: readScale,
  layout: layoutStack,
  draw: drawStack,
  tabulate: tabulateStack,
});

/** The rows as a stack, half of whose middle answer lies on each side. */
export function readScale(
  report: PublicReport,
  declaration: Declaration<'scale'>,
  words: FigureWords,
): Stack {
  const { answers: columns, apart } = declaration;
  const stack = readStack(report, declaration, { columns, apart }, words, negativeSize);
  const parts = stack.parts.map((one, index) => ({ ...one, look: lookOf(index, columns.length) }));
  return { ...stack, parts };
}

/** What lies to the left of the middle: the first half of the answers, and half of one in the middle. */
function negativeSize(answers: readonly Quantity[]): number {
  const half = answers.length / 2;
  return answers.reduce((sum, answer, index) => {
    const share = Math.min(1, Math.max(0, half - index));
    return sum + sizeOf(answer) * share;
  }, 0);
}

/** The further from the middle, the stronger. */
const strengths = ['', ' mild', ' faint'];

function lookOf(index: number, count: number): string {
  const fromEnd = Math.min(index, count - 1 - index);
  if (index * 2 + 1 === count) return 'neutral mild';
  return `${index * 2 < count ? 'against' : 'for'}${strengths[fromEnd] ?? ''}`;
}
