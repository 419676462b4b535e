import type { FigureWords } from '../words.ts';
import type { Reading } from './rows.ts';
import { isAbsent } from '../../domain/table.ts';

/** A share as it was read: `ca. 40 %`, `35–40 %`, or why there is none. */
export function shareText({ share, upTo, approximate }: Reading, words: FigureWords): string {
  if (isAbsent(share)) return words.absence(share.absent);
  if (upTo !== undefined) return words.range(share, upTo, 'percent');
  return words.number(share, 'percent', approximate ? 'about' : 'exact');
}
