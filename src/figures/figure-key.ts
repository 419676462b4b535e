import type { FigureSign } from './figure-sign.ts';

/** What a sign of a figure means, in words. */
export interface FigureKey {
  sign: KeySign;
  text: string;
  /** The words are the report's own, not the interface's. */
  own?: true;
}

/** The keys of the signs that a figure uses. */
export function usedKeys(all: readonly (FigureKey & { used: boolean })[]): FigureKey[] {
  return all.filter(({ used }) => used).map(({ used: _, ...key }) => key);
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
  | 'range'
  | 'end'
  | 'before'
  | 'after'
  | 'same'
  | 'few'
  | 'arrow'
  | 'dashed-arrow'
  | 'change'
  | FigureSign;
