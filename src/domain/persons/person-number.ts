/** Digits that are, or may be, a person's number. */
export interface PersonNumber {
  index: number;
  length: number;
  certain: boolean;
}

const joint = '[-./:_ ]';

/** Ten digits, or twelve with the century, in any groups: tried at every digit, since one run may hide another. */
const runs = [10, 12].map(
  (digits) =>
    new RegExp(
      String.raw`(?<!\d)(?<!\d[-.:_])(?=(\d(?:${joint}{0,3}\d){${digits - 1}})(?!\d)(?![-./:,_]\d))`,
      'gu',
    ),
);

/** Letters in a number that a region has given out, and a number with its last part crossed out. */
const lettered =
  /(?<!\d)(?<!\d[-./])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d\d ?- ?(?:\d[A-Z]{2}\d|[xX*•]{4}|\d?[xX*•]{3})(?![\dA-Za-z])/gu;

/** How the digits of a date stand together, and those of the four that follow. */
const dateGroups = new Set(['6', '2 2 2', '4 2', '2 4', '1 1 1 1 1 1']);
const serialGroups = new Set(['4', '2 2', '1 1 1 1']);
const longDateGroups = new Set(['8', '2 2 4']);

/** What else has ten digits, when its name stands right before. */
const otherNumber =
  /(?:\bp-?n(?:umme)?r|produktionsenhed\p{L}*|\bp-nummer|ean|gln|gtin|konto\p{L}*|account|iban|isbn|issn|doi|cvr\p{L}*|\bse-?n(?:umme)?r|vat|moms\p{L}*|ordre\p{L}*|faktura\p{L}*|bilag\p{L}*|invoice|order)(?:[-. ]*n(?:umme)?r|[-. ]*no)?[.:#)\s"'=]{0,4}$/iu;
const caseNumber =
  // eslint-disable-next-line maalestok/slow-pattern -- 40 characters before a number
  /(?:sags?-?(?:n(?:umme)?r|id)|journal-?(?:n(?:umme)?r)?|j\.? ?nr|\bref(?:erence)?\p{L}*|dok(?:ument)?-?(?:n(?:umme)?r|id)|case (?:no|number)|file no)[.:#)\s"'=]{0,4}$/iu;
const named =
  /(?:\bcpr(?![a-z])[-_. a-zæøå]{0,12}|cpr-?n(?:umme)?r\p{L}*|person-?n(?:umme)?r\p{L}*|personal (?:identification )?number|social security number)[.:#)\s"'=(]{0,6}$/iu;
const unitBehind = /^[ ]?(?:kr\b|dkk|mio|mia|%|pct|procent|eur|€|point|stk|timer)/iu;

/**
 * The person numbers (CPR) in a plain text: a day, a month and a year, and four digits more, in any spelling. The day of
 * a replacement number is 60 higher. Modulus 11 decides nothing alone: since 2007 numbers without it are given out.
 */
export function personNumbersIn(text: string): PersonNumber[] {
  const found = runs.flatMap((run) =>
    [...text.matchAll(run)].flatMap((match) => judged(text, match.index, match[1] ?? '')),
  );
  const withLetters = [...text.matchAll(lettered)].map((match) => ({
    ...{ index: match.index, length: match[0].length, certain: true },
  }));
  return withoutOverlaps([...found, ...withLetters]);
}

function judged(text: string, index: number, written: string): PersonNumber[] {
  const groups = written.split(/\D+/);
  if (!areDateAndSerial(groups) || isInHash(text, index, written)) return [];
  const digits = groups.join('');
  const short = digits.length === 12 ? digits.slice(0, 4) + digits.slice(6) : digits;
  if (!isDay(short) || (digits.length === 12 && !/^....(?:19|20)/.test(digits))) return [];
  const certain = certainty(text, index, { written, short, groups });
  return certain === undefined ? [] : [{ index, length: written.length, certain }];
}

/** Whether the digits are grouped as a date and four digits more, or stand in one. */
function areDateAndSerial(groups: string[]): boolean {
  const digits = groups.join('').length;
  if (groups.length === 1) return digits === 10;
  const dates = digits === 10 ? dateGroups : longDateGroups;
  return groups.some(
    (_group, index) =>
      dates.has(lengths(groups.slice(0, index))) && serialGroups.has(lengths(groups.slice(index))),
  );
}

function lengths(groups: string[]): string {
  return groups.map(({ length }) => length).join(' ');
}

/** Day, month and year; the day of a replacement number is 60 higher. */
function isDay(digits: string): boolean {
  return /^(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])/.test(digits);
}

interface Written {
  written: string;
  /** Its ten digits, without the century. */
  short: string;
  groups: string[];
}

/** Whether it is sure to be a person's number; undefined where it is sure to be something else. */
function certainty(text: string, index: number, number: Written): boolean | undefined {
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index + number.written.length, index + number.written.length + 12);
  const { between, isSpread } = layoutOf(number);
  const passes = passesControl(number.short) || number.short.startsWith('0101');
  if (named.test(before)) return true;
  if (between !== 'sign' && /\d[,/]$/.test(before)) return undefined;
  if (otherNumber.test(before) && between !== 'sign') return undefined;
  if (caseNumber.test(before)) return passesControl(number.short);
  if (isSpread && (/\d +$/.test(before) || /^ +\d/.test(after))) return passes ? false : undefined;
  if (between !== 'sign' && unitBehind.test(after)) return undefined;
  if (between === undefined) return /\d,$/.test(before) ? undefined : passes && number.short < '6';
  return passes || !(isSpread || isDateAndTime(number) || isInYear(number));
}

interface Layout {
  /** What stands between the date and the last four digits; undefined where nothing does. */
  between: 'sign' | 'blank' | undefined;
  /** Whether only blanks part the groups, as they part numbers in a row. */
  isSpread: boolean;
}

function layoutOf({ written, groups }: Written): Layout {
  const last = 4 / (groups.at(-1)?.length ?? 4);
  const signs = written.split(/\d+/).slice(1, -1);
  const sign = signs.at(-last);
  return {
    between: sign === undefined ? undefined : sign.trim() === '' ? 'blank' : 'sign',
    isSpread: groups.length > 2 && signs.every((one) => one.trim() === ''),
  };
}

/** `31.12.99 1430` is a day and a time. */
function isDateAndTime({ written }: Written): boolean {
  return /^\d\d([./-])\d\d\1\d{2,4} (?:[01]\d|2[0-3])[0-5]\d$/.test(written);
}

/** `121190/2018` is a number in a year. */
function isInYear({ written, short }: Written): boolean {
  return !short.startsWith('0') && /^\d+ ?\/ ?(?:19|20)\d\d$/.test(written);
}

/** Whether the digits stand in a word of hexadecimal digits, as a hash does. */
function isInHash(text: string, index: number, { length }: string): boolean {
  const before = /[\da-f]{0,64}$/i.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? '';
  const after = /^[\da-f]{0,64}/i.exec(text.slice(index + length, index + length + 64))?.[0] ?? '';
  return before.length + after.length >= 10;
}

/** Those that are certain before those that may be, the first before the next. */
function withoutOverlaps(numbers: PersonNumber[]): PersonNumber[] {
  const kept: PersonNumber[] = [];
  const sorted = numbers.toSorted(
    (one, other) => Number(other.certain) - Number(one.certain) || one.index - other.index,
  );
  for (const one of sorted) {
    const clashes = kept.some(
      ({ index, length }) => one.index < index + length && index < one.index + one.length,
    );
    if (!clashes) kept.push(one);
  }
  return kept.sort((one, other) => one.index - other.index);
}

/** A number of nine digits that is a person's number with its first zero lost, as Excel loses it. */
export function shortPersonNumber(text: string): PersonNumber | undefined {
  const [found] = /^[1-9]\d{8}$/.test(text) ? personNumbersIn(`0${text}`) : [];
  return found && { ...found, length: text.length };
}

/** Modulus 11, as the authority (CPR-kontoret) describes it in »Personnummeret i CPR-systemet«. */
function passesControl(digits: string): boolean {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}
