import { changes, type Change } from '../domain/figure.ts';
import { verdicts, type Verdict } from '../domain/goal.ts';

/** A sign with a meaning in words: in a cell of a grid, and in the key of a figure. */
export type FigureSign = Verdict | Change | Answer;

/** Whether something is so. */
const answers = ['yes', 'no'] as const;

export type Answer = (typeof answers)[number];

/**
 * A sign's shape as SVG path data in a box of 16 by 16 around the origin. `filled` is painted, holes by the
 * even-odd rule; `outline` is a line. The shape alone carries the meaning, without colour.
 */
export interface SignShape {
  filled?: string;
  outline?: string;
  dashed?: true;
}

export function isFigureSign(sign: string): sign is FigureSign {
  return [...verdicts, ...changes, ...answers].some((one) => one === sign);
}
