import { usedKeys, type FigureKey } from '../figure-key.ts';
import type { FigureWords } from '../figure-words.ts';
import { sharedHeads } from './heads.ts';
import type { PairRow } from './row.ts';
import type { Pairs } from './rows.ts';

/** Which point is which, and what a lighter row means. */
export function pairKeys(pairs: Pairs, rows: readonly PairRow[], words: FigureWords): FigureKey[] {
  const { before, after } = sharedHeads(pairs);
  return usedKeys([
    { sign: 'before', text: before, own: true, used: rows.some((row) => row.before) },
    { sign: 'after', text: after, own: true, used: rows.some((row) => row.after) },
    { sign: 'same', text: words.words.unchanged, used: rows.some((row) => row.unchanged) },
    {
      sign: 'few',
      text: words.fewBehind(pairs.minimumBase),
      used: rows.some((row) => row.isSmall),
    },
  ]);
}
