import type { Problem } from '../domain/problem.ts';
import { binaryFormat, decodeBytes, type Decoded } from './decode-bytes.ts';
import { firstMatches, forbiddenCharacters, nameOfCharacter } from './forbidden-characters.ts';
import { lineIndex } from './line-index.ts';
import { at, type Message, refusal, notice } from './message.ts';
import type { Reading, SourceFile } from './sources.ts';

/** The largest size in bytes of each kind of file. */
export const sizeLimits = {
  table: 5 * 1024 * 1024,
  narrative: 1024 * 1024,
  data: 64 * 1024,
  metadata: 16 * 1024,
  logo: 32 * 1024,
} as const;

/** `KÃ¸benhavn`: UTF-8 that was read as Windows-1252 and saved again. */
const mojibake = /Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\xa0-\xbf]|â€|ï»¿/g;

/** What `æ`, `ø` and `å` of Mac Roman or code page 850 become when they are read as Windows-1252. */
const otherCodePage = /\p{L}[†‘›¾¿Œ\x8f\x9d\x81\x90]\p{Ll}/gu;

/** As many marks on one letter as Unicode's Stream-Safe Text Format allows: normalising takes the square of more. */
const most = 30;
const tooManyMarks = new RegExp(String.raw`\p{M}{${most + 1}}`, 'u');

/** Bytes to text in NFC, without a byte order mark. Windows-1252 and UTF-16 are read and told. */
export function readText({ path, bytes }: SourceFile, limit: number): Reading<string> {
  const start = { file: path, line: 1, column: 1 };
  if (bytes.length > limit)
    return { problems: [at(start, refusal('file-too-large', { size: bytes.length, limit }))] };
  const format = binaryFormat(bytes);
  if (format !== undefined) return { problems: [at(start, refusal('binary-file', { format }))] };
  const decoded = decodeBytes(bytes);
  if (!decoded) return { problems: [at(start, refusal('encoding', { wrong: 'undecodable' }))] };
  return readDecoded(path, decoded);
}

function readDecoded(file: string, { text, encoding }: Decoded): Reading<string> {
  const start = { file, line: 1, column: 1 };
  const broken = [...nulls(file, text), ...brokenLetters(file, text, encoding === 'Windows-1252')];
  if (broken.length > 0) return { problems: broken };
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

function brokenLetters(file: string, text: string, guessed: boolean): Problem[] {
  const found = matches(file, text, mojibake, (word) => refusal('mojibake', { found: word }));
  return found.length > 0 || !guessed
    ? found
    : matches(file, text, otherCodePage, (word) =>
        refusal('encoding', { wrong: 'other-encoding', found: word }),
      );
}

function matches(
  file: string,
  text: string,
  pattern: RegExp,
  say: (found: string) => Message,
): Problem[] {
  const position = lineIndex(file, text);
  return firstMatches(text, pattern).map((offset) =>
    at(position(offset), say(wordAt(text, offset))),
  );
}

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
