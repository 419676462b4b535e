/**
 * Person numbers (CPR): a day, a month and a year in six digits, and four digits more. Modulus 11 decides nothing
 * alone, since numbers without it have been given out since 2007.
 */
const day = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const month = '(?:0[1-9]|1[0-2])';
const separator = String.raw`[-\u2010-\u2015\u2212]`;
const blank = String.raw`[ \u00a0\u202f\u200b]`;

/** With a dash, with a space, or in one. A longer run of digits is something else, as is a journal number. */
const pattern = new RegExp(
  String.raw`(?<!\d)(?<!\d-)(${day}${month}\d\d)(?:${blank}?(${separator})${blank}?|${blank})?(\d{4})(?!\d)`,
  'gu',
);

/** How sure it is that the digits are a person's number. */
export interface PersonNumber {
  index: number;
  length: number;
  certain: boolean;
}

/** The person numbers in a text. */
export function personNumbersIn(text: string): PersonNumber[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [{ length }, date = '', dash, serial = ''] = match;
    const certain = dash !== undefined || isCertain(`${date}${serial}`);
    return { index: match.index, length, certain };
  });
}

/** A number of nine digits that is a person's number with its first zero lost, as Excel loses it. */
export function shortPersonNumber(text: string): PersonNumber | undefined {
  const [found] = /^[1-9]\d{8}$/.test(text) ? personNumbersIn(`0${text}`) : [];
  return found;
}

/** Digits in one are a person's number where the control holds, or on the day that got numbers without it. */
function isCertain(digits: string): boolean {
  return digits.startsWith('0101') || passesControl(digits);
}

function passesControl(digits: string): boolean {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}
