import { maskPersonNumbers } from '../domain/mask.ts';

const longest = 60;

/** What stood there, in quotation marks, on one line, shortened, and without person numbers. */
export function quoted(text: string): string {
  const line = maskPersonNumbers(text).replace(/\s+/g, ' ');
  return `"${line.length > longest ? `${line.slice(0, longest)}…` : line}"`;
}

/** How many of something: `1 celle`, `2 celler`. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Several things of which one is meant: `2021, 2021-12 eller 2021-12-31`. */
export function either(things: readonly string[], or: string): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${or} ${last}`;
}
