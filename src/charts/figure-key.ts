import type { FigureSign } from './figure-sign.ts';

/** What a sign of a figure means, in words. */
export interface FigureKey {
  sign: KeySign;
  text: string;
}

export type KeySign =
  | 'dot'
  | 'bar'
  | 'target'
  | 'band'
  | 'limit'
  | 'excess'
  | 'interval'
  | 'uncertainty'
  | 'absent'
  | 'loss'
  | 'exact'
  | 'approximate'
  | 'end'
  | 'before'
  | 'after'
  | 'same'
  | 'few'
  | 'arrow'
  | 'dashed-arrow'
  | 'change'
  | FigureSign;
