import type { Problem } from '../domain/problem.ts';
import { doubtfulCharacters, likelyCodePage } from './code-page.ts';
import { binaryFormat, decodeBytes, type Broken, type Decoded } from './decode-bytes.ts';
import { firstMatches, forbiddenCharacters, nameOfCharacter } from './forbidden-characters.ts';
import { lineIndex } from './line-index.ts';
import { at, refusal, notice } from './message.ts';
import type { Reading, SourceFile } from './sources.ts';

/** The largest size in bytes of each kind of file. */
export const sizeLimits = {
  table: 5 * 1024 * 1024,
  narrative: 1024 * 1024,
  data: 64 * 1024,
  metadata: 16 * 1024,
  logo: 32 * 1024,
  /** A logo as its program saves it, before it is cleaned. */
  drawing: 1024 * 1024,
} as const;

/** `KÃ¸benhavn`: UTF-8 that was read as Windows-1252 and saved again. */
const mojibake = /Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\xa0-\xbf]|â€|ï»¿/g;

/** What git writes on lines of their own about two versions that it could not merge. */
const conflictMark = /^(?:<{7}|>{7}|\|{7}|={7})(?=[ \r\n]|$)/gm;

/** What is said of a file, or a folder, that the disk did not give. */
export function unreadable({ path, failure }: Pick<SourceFile, 'path' | 'failure'>): Problem[] {
  if (!failure) return [];
  const said =
    failure.wrong === 'too-large'
      ? refusal('file-too-large', { size: failure.size, limit: failure.limit })
      : refusal('unreadable-file', { wrong: failure.wrong });
  return [at({ file: path, line: 1, column: 1 }, said)];
}

/** As many marks on one letter as Unicode's Stream-Safe Text Format allows: normalising takes the square of more. */
const most = 30;
const tooManyMarks = new RegExp(String.raw`\p{M}{${most + 1}}`, 'u');

/** Bytes to text in NFC, without a byte order mark. Windows-1252 and UTF-16 are read and told. */
export function readText({ path, bytes, failure }: SourceFile, limit: number): Reading<string> {
  if (failure) return { problems: unreadable({ path, failure }) };
  const start = { file: path, line: 1, column: 1 };
  if (bytes.length > limit)
    return { problems: [at(start, refusal('file-too-large', { size: bytes.length, limit }))] };
  const format = binaryFormat(bytes);
  if (format !== undefined) return { problems: [at(start, refusal('binary-file', { format }))] };
  const decoded = decodeBytes(bytes);
  return 'broken' in decoded
    ? { problems: brokenBytes(path, decoded) }
    : readDecoded(path, decoded);
}

function readDecoded(file: string, { text, encoding }: Decoded): Reading<string> {
  const start = { file, line: 1, column: 1 };
  const broken = [...nulls(file, text), ...brokenLetters(file, text, encoding === 'Windows-1252')];
  if (broken.length > 0) return { problems: broken };
  const conflicts = firstMatches(text, conflictMark);
  if (conflicts.length > 0) {
    const position = lineIndex(file, text);
    return { problems: conflicts.map((offset) => at(position(offset), refusal('conflict-mark'))) };
  }
  const stacked = text.search(tooManyMarks);
  if (stacked !== -1)
    return { problems: [at(lineIndex(file, text)(stacked), refusal('combining-marks', { most }))] };
  const problems = [...invisible(file, text), ...loneReturns(file, text)];
  if (encoding !== 'UTF-8')
    problems.unshift(at(start, notice('encoding-normalised', { encoding })));
  const normal = text.normalize('NFC');
  if (normal !== text) problems.push(firstDifference(file, text, normal));
  return { value: normal, problems };
}

/** NUL stands in UTF-16 without its mark and in files that are no text. */
function nulls(file: string, text: string): Problem[] {
  const offset = text.indexOf('\0');
  return offset === -1
    ? []
    : [at(lineIndex(file, text)(offset), refusal('encoding', { wrong: 'undecodable' }))];
}

/** Where bytes fit no text, and where halves of characters stand that are written one by one. */
function brokenBytes(file: string, { broken, page }: Broken): Problem[] {
  const position = lineIndex(file, broken);
  const said = (offset: number) =>
    page
      ? refusal('encoding', { wrong: 'other-encoding', found: wordAt(broken, offset), page })
      : refusal('encoding', { wrong: 'undecodable' });
  return firstMatches(broken, /\ufffd+/g).map((offset) => at(position(offset), said(offset)));
}

function brokenLetters(file: string, text: string, guessed: boolean): Problem[] {
  const position = lineIndex(file, text);
  const found = firstMatches(text, mojibake).map((offset) =>
    at(position(offset), refusal('mojibake', { found: wordAt(text, offset) })),
  );
  if (found.length > 0 || !guessed) return found;
  const doubtful = doubtfulCharacters(text);
  const page = likelyCodePage(text, doubtful);
  return doubtful.slice(0, mostTold).map((offset) => {
    const values = { wrong: 'other-encoding', found: wordAt(text, offset), page } as const;
    return at(position(offset), refusal('encoding', values));
  });
}

const mostTold = 20;

function wordAt(text: string, offset: number): string {
  const before = /\S{0,20}$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0] ?? '';
  return before + (/^\S{0,20}/.exec(text.slice(offset, offset + 20))?.[0] ?? '');
}

function invisible(file: string, text: string): Problem[] {
  const position = lineIndex(file, text);
  return forbiddenCharacters(text).map((offset) =>
    at(position(offset), refusal('control-character', { name: nameOfCharacter(text, offset) })),
  );
}

function loneReturns(file: string, text: string): Problem[] {
  const offset = text.includes('\r') ? text.search(/\r(?!\n)/) : -1;
  return offset === -1 ? [] : [at(lineIndex(file, text)(offset), refusal('line-end'))];
}

function firstDifference(file: string, text: string, normal: string): Problem {
  let offset = 0;
  while (text[offset] === normal[offset]) offset += 1;
  return at(
    lineIndex(file, text)(offset),
    notice('not-normalised', { found: wordAt(normal, offset) }),
  );
}
