import { textWidth } from '../text-width.ts';
import type { Pairs } from './rows.ts';

/** The heads over the two columns of numbers, and over both together. */
export interface Heads {
  both: string;
  before: string;
  after: string;
}

/** A longer word over a column of numbers would take up room that the points need. */
const mostHead = 88;

/** Whether both heads fit over their columns; the key repeats them in any case. */
export function areShort({ before, after }: Heads): boolean {
  return [before, after].every((head) =>
    head.split(' ').every((word) => textWidth(word) <= mostHead),
  );
}

/** The titles of the two columns: the words that both begin with are said once, over them both. */
export function sharedHeads({ titles }: Pairs): Heads {
  const before = titles.before.split(' ');
  const after = titles.after.split(' ');
  const most = Math.min(before.length, after.length) - 1;
  const differs = before.findIndex((word, index) => index >= most || word !== after[index]);
  return {
    both: before.slice(0, differs).join(' '),
    before: before.slice(differs).join(' '),
    after: after.slice(differs).join(' '),
  };
}
