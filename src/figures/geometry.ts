/**
 * What figures are made of. All lengths are in the units of the figure's viewBox, which are CSS pixels
 * where the figure is shown at its own width. A text is never wider than the room its layout gave it.
 */
export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** One line of text; `x` and `y` are where its baseline starts, or ends where `anchor` says so. */
export interface Label extends Point {
  text: string;
  anchor?: 'middle' | 'end';
  /** `strong` for numbers and headings, `soft` for texts next to them, `headline` for a finding. */
  tone?: 'strong' | 'soft' | 'headline';
  /** The series that the label is about, from 0; it takes that series' colour. */
  series?: number;
}

/** The widths that every figure is laid out for: a phone, and a column of text. */
export const figureWidths = { narrow: 320, wide: 640 } as const;

/** Below this width labels are above what they name instead of to the left of it. */
export const stackedBelow = 480;

/** The one size of text in figures. At 288 px, the narrowest room there is, it is shown at 12.6 px. */
export const textSize = 14;
export const lineHeight = 18;

/** A length as SVG writes it, rounded to two decimals. Throws where it is not a finite number. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a figure holds ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

/**
 * Widths of characters in hundredths of the text's size, as in DejaVu Sans, the widest of the usual
 * system fonts: what fits by this measure fits in every other one.
 */
const groups: readonly (readonly [string, number])[] = [
  ['ijlI|', 29],
  [' .,:;/', 34],
  ['\u00A0', 32],
  ['frt()-', 41],
  ['cskvxyz', 58],
  ['mMWæÆ%', 97],
  ['w', 82],
  ['ABCEFKLPRSTVXYZÅ', 69],
  ['DGHNOQUØ', 79],
];

const widths = new Map(
  groups.flatMap(([characters, width]) => [...characters].map((one) => [one, width] as const)),
);

/** Every other letter, digits among them. */
const usual = 64;

/** Bold letters are about a seventh wider. */
const boldFactor = 1.14;

/** About how wide a line of text stands, never less than it does. */
export function textWidth(text: string, weight: 'regular' | 'bold' = 'regular'): number {
  let sum = 0;
  for (const one of text) sum += widths.get(one) ?? usual;
  return (sum / 100) * textSize * (weight === 'bold' ? boldFactor : 1);
}

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
// eslint-disable-next-line maalestok/slow-pattern -- a word of a figure
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

/** Lays items out one below the other: each gives its bottom, where the next one begins. */
export function stackDown<Item, Laid extends { bottom: number }>(
  items: readonly Item[],
  top: number,
  layout: (item: Item, top: number) => Laid,
): { laid: Omit<Laid, 'bottom'>[]; bottom: number } {
  let y = top;
  const laid = items.map((item) => {
    const { bottom, ...rest } = layout(item, y);
    y = bottom;
    return rest;
  });
  return { laid, bottom: y };
}
