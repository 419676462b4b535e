import type { Verdict } from '../domain/goal.ts';

/** What a sign of a figure means, in words. */
export interface FigureKey {
  sign:
    | 'dot'
    | 'bar'
    | 'target'
    | 'band'
    | 'limit'
    | 'excess'
    | 'interval'
    | 'absent'
    | 'exact'
    | 'approximate'
    | 'end'
    | Verdict;
  text: string;
}
