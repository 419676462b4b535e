import { personalDataIn, type PersonalKind } from '../../domain/persons/personal-data.ts';
import { plainText } from '../../domain/persons/plain-text.ts';
import type { Position } from '../../domain/problem.ts';
import { lineIndex } from '../../reading/line-index.ts';
import { numberedLetter } from '../../reading/svg-entities.ts';
import type { SourceFile } from '../../reading/sources.ts';
import { textIn } from './file-texts.ts';

/** Something about a person, and where it stands. */
export interface PersonalData {
  kind: PersonalKind;
  position: Position;
  /** Its letters and digits alone, to know it again. It is never shown. */
  value: string;
}

/** What says something of a person in the words of a file, comments and markup included, and in its name. */
export function scanFile(file: SourceFile): PersonalData[] {
  return [...scanPath(file.path), ...scanText(file.path, textIn(file) ?? '')];
}

/** What says something of a person in the names of a file and its folders. */
export function scanPath(path: string): PersonalData[] {
  const position = { file: path, line: 1, column: 1 };
  const words = path.replace(/\.[a-z]{2,5}$/, '').split('/');
  return words.flatMap((word) => scanValue(word.replaceAll('_', ' '), () => position));
}

/** What says something of a person in a text; `about` is what the text is about, such as the name of its column. */
export function scanValue(
  text: string,
  position: (offset: number) => Position,
  about = '',
): PersonalData[] {
  return personalDataIn(text, about).map(({ kind, index, length }) => ({
    kind,
    position: position(index),
    value: bare(text.slice(index, index + length)),
  }));
}

function bare(text: string): string {
  return plainText(text).text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Line by line; in markup once more without it, since `010190-**1234**` is read as one number. */
function scanText(path: string, text: string): PersonalData[] {
  const position = lineIndex(path, text);
  const found: PersonalData[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const at = start;
    const written = scanValue(line, (offset) => position(at + offset));
    found.push(...written);
    if (isMarkup(path)) {
      const read = scanValue(withoutMarkup(line), () => position(at));
      found.push(...read.filter(({ value }) => !written.some((one) => one.value === value)));
    }
    start += line.length + 1;
  }
  return found;
}

function isMarkup(path: string): boolean {
  return /\.(?:mdx?|svg|xml|html?)$/.test(path);
}

function withoutMarkup(line: string): string {
  return line
    .replace(/<[^<>]*>/g, '')
    .replace(
      /&#(x?)([\da-f]{1,7});/gi,
      (_whole, hex: string, digits: string) => numberedLetter(digits, hex ? 16 : 10) ?? ' ',
    )
    .replace(/&(?:nbsp|ensp|emsp|thinsp);/g, ' ')
    .replace(/&(?:shy|ndash|mdash|minus|hyphen);/g, '-')
    .replace(/[*_~`\\]+/g, '');
}
