import { inLanguage, type Piece } from '../inline/piece.ts';
import type { Said } from '../../changes/reader/comparison.ts';

/** Words in a row, with commas between them, each with its own language and link. */
export function saidPieces(list: readonly Said[]): Piece[] {
  return list.flatMap(({ text, lang, href }, position): Piece[] => {
    const words = inLanguage([text], lang);
    const said: Piece[] = href === undefined ? words : [{ type: 'link', href, children: words }];
    return position === 0 ? said : [', ', ...said];
  });
}
