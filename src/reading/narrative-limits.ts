import type { Problem } from '../domain/problem.ts';
import type { PlaceOf } from './line-index.ts';
import { at } from './message.ts';
import { expression, paragraphTooLong } from './narrative-problems.ts';

/** Longer than any list or paragraph that is meant to be read. */
const longestBlock = 20_000;
const mostBraces = 50;

/**
 * What is refused before the parser sees it. The parser's time grows with the square of a block's length and faster
 * with the number of braces: 250,000 of them took it four and a half minutes.
 */
export function overLimits(source: string, place: PlaceOf): Problem[] {
  const braces = [...source.matchAll(/(?<!\\)\{/g)];
  if (braces.length > mostBraces) {
    return braces.slice(0, mostBraces).map(({ index }) => at(place(index), expression('')));
  }
  return longBlocks(source).map(({ start, length }) =>
    at(place(start), paragraphTooLong(length, longestBlock)),
  );
}

function longBlocks(source: string): { start: number; length: number }[] {
  const found = [];
  let start = 0;
  for (const { index, 0: blank } of [...source.matchAll(/\n(?:[ \t]*\n)+|$/g)]) {
    if (index - start > longestBlock) found.push({ start, length: index - start });
    start = index + blank.length;
  }
  return found;
}
