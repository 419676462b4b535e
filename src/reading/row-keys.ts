import { slugFrom } from '../domain/identifier.ts';
import { isAbsent, type Cell } from '../domain/table.ts';
import { type Message, refusal } from './message.ts';

/**
 * Names rows in their order: by the values of the columns at some positions with `+` between them (`2014+odder`),
 * written as ids are; and without any such column by what the row holds.
 */
export function keyMaker(
  positions: readonly number[],
): (cells: readonly Cell[]) => string | Message {
  const seen = new Map<string, number>();
  return (cells) => {
    if (positions.length === 0) return keyOfContent(cells, seen);
    const key = positions.map((position) => keyPart(cells[position])).join('+');
    if (key.split('+').includes('')) return refusal('row-key', { key });
    if (seen.has(key)) return refusal('repeated-key', { key });
    seen.set(key, 1);
    return key;
  };
}

function keyPart(cell: Cell | undefined): string {
  return cell === undefined || isAbsent(cell) ? '' : slugFrom(String(cell));
}

/** A row that moves keeps its key, and rows that hold the same are counted. */
function keyOfContent(cells: readonly Cell[], seen: Map<string, number>): string {
  const key = `r${hashOf(JSON.stringify(cells))}`;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count === 1 ? key : `${key}-${String(count)}`;
}

/** FNV-1a with 32 bits (http://www.isthe.com/chongo/tech/comp/fnv), forwards and backwards: 16 hexadecimal digits. */
function hashOf(text: string): string {
  let [forwards, backwards] = [0x811c9dc5, 0x811c9dc5];
  for (let index = 0; index < text.length; index += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
