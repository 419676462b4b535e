import { lineHeight, type Label, type Point } from './geometry.ts';
import { textWidth } from './text-width.ts';

type Weight = 'regular' | 'bold';

/** Breaks a text into lines of at most a width: between words, and within a word that is wider alone. */
export function wrapText(text: string, width: number, weight: Weight = 'regular'): string[] {
  if (textWidth(text, weight) <= width) return text === '' ? [] : [text];
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width, weight))) {
    const line = lines.at(-1);
    const joined = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(joined, weight) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
}

/** The parts of a word that fit: after a hyphen or dash of its own where it has one, else with a hyphen, as words are parted. */
function pieces(word: string, width: number, weight: Weight): string[] {
  if (textWidth(word, weight) <= width || word.length < 3) return [word];
  const own = ownBreak(word, width, weight);
  if (own)
    return [word.slice(0, own), word.slice(own)].flatMap((part) => pieces(part, width, weight));
  let length = word.length - 1;
  while (length > 1 && textWidth(hyphened(word.slice(0, length)), weight) > width) length -= 1;
  length = breakWord(word, length);
  return [hyphened(word.slice(0, length)), ...pieces(word.slice(length), width, weight)];
}

/** Where a word's own hyphens, dashes and slashes let it break: after the last one that fits, else after the first. */
function ownBreak(word: string, width: number, weight: Weight): number | undefined {
  const breaks = [...word.matchAll(/.[-–/](?=.)/g)].map(({ index }) => index + 2);
  return breaks.findLast((at) => textWidth(word.slice(0, at), weight) <= width) ?? breaks[0];
}

function hyphened(part: string): string {
  return /[-–/]$/.test(part) ? part : `${part}-`;
}

/** A wrapped text as labels; `y` is the first line's baseline. */
export function layoutText(
  text: string,
  { x, y, width, ...style }: Point & { width: number } & Pick<Label, 'anchor' | 'tone' | 'series'>,
): Label[] {
  const weight = style.tone === 'strong' ? 'bold' : 'regular';
  return wrapText(text, width, weight).map((line, index) => ({
    x,
    y: y + index * lineHeight,
    text: line,
    ...style,
  }));
}

/** Where the next thing begins under labels, or under `least` where that is further down. */
export function underLabels(labels: readonly Label[], least: number): number {
  return Math.max(least, ...labels.map(({ y }) => y)) + 10;
}

/** Where the first part of a Danish compound ends: an ending that takes an s before another word, or a common part. */
const joint = /(?:ings|heds|elses|ions|skabs|doms|tets)$|^(?:arbejds|erhvervs|kompetence|selv)$/i;

/** A syllable begins with a consonant before a vowel; the one before it has a vowel of its own. */
const syllable = /[aeiouyæøå][^\d]*$/i;
const onset = /^[bcdfghjklmnpqrstvwxz][aeiouyæøå]/i;

/** A part shorter than this should not be split off. */
const least = 3;

/**
 * How many letters of a word to leave on the line, where at most `most` fit with a hyphen: up to where the
 * parts of a compound meet, else up to a syllable, else as many as fit.
 */
function breakWord(word: string, most: number): number {
  const last = Math.min(most, word.length - least);
  const lengths = Array.from({ length: Math.max(0, last - least + 1) }, (_, index) => last - index);
  const atJoint = lengths.find((length) => joint.test(word.slice(0, length)));
  const atSyllable = lengths.find(
    (length) => syllable.test(word.slice(0, length)) && onset.test(word.slice(length)),
  );
  return atJoint ?? atSyllable ?? most;
}
