import { isIdentifier } from '../domain/identifier.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { refusal, type Message } from './message.ts';

export function unknownFile(name: string, known: ReadonlySet<string> = new Set()): Message {
  const suggestion = nearestName(name, known);
  return refusal('unknown-file', { name, known: [...known] }, suggestion);
}

/** A file of a version that is withdrawn: its numbers must be gone. */
export function leftOfWithdrawn(name: string): Message {
  return refusal('withdrawn-file', { name });
}

export function wrongName(name: string): Message {
  const likely = likelyName(name);
  return refusal('file-name', { name }, likely);
}

const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** The name without capitals, Danish letters and spaces, and without what a browser and Windows add to a copy. */
function likelyName(name: string): string | undefined {
  const likely = name
    .toLowerCase()
    .replace(/(?: ?- ?kopi| \(\d+\))+(?=\.csv$|$)/g, '')
    .replace(/[æøå]/g, (letter) => letters[letter] ?? '')
    .replace(/[\s_]+/g, '-');
  return isIdentifier(likely.replace(/\.csv$/, '')) ? likely : undefined;
}

export function wrongVersion(name: string): Message {
  return refusal('version-name', { name });
}

export function missingFile(name: string): Message {
  return refusal('missing-file', { name });
}

export function sameName(path: string, first: string): Message {
  return refusal('same-file-name', { path, first });
}

export function unusedFile(name: string): Message {
  return refusal('unused-file', { name });
}

export function notRegular(path: string): Message {
  return refusal('not-a-file', { path });
}
