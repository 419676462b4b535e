import type { Span } from './contact.ts';
import { endsInFirstName, endsInFullName } from './person-names.ts';

const months =
  'jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|jun[ei]?|jul[iy]?|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = String.raw`(?:0?[1-9]|1[0-2])`;
const year = String.raw`(?:(?:19|20)\d\d|\d\d)`;
const date = [
  String.raw`${day}\.? ?(?:${months})\.?,? ?${year}`,
  String.raw`(?:${months})\.? ${day}(?:st|nd|rd|th)?,? (?:19|20)\d\d`,
  String.raw`${day}[./ -]{1,2}${month}[./ -]{1,2}${year}`,
  String.raw`(?:19|20)\d\d-${month}-${day}`,
].join('|');

const dates = new RegExp(String.raw`(?<![\d\p{L}])(?:${date})(?![\d\p{L}]|[./-]\d)`, 'giu');

/** Said of one person; `født efter` and `født i` are said of many. */
const born =
  // eslint-disable-next-line maalestok/slow-pattern -- 90 characters before a date
  /(?:født|\bfødt|\bfoedt|\bborn|\bf)\.?:? ?(?:d\.?|den|on|on the|the)? ?(?:\p{L}+dag(?: den)? )?[(:]? ?$/iu;
const label =
  /(?:fødsels(?:dato|dag)|fødselsdato er|foedselsdato|foedselsdag|date of birth|birth-?(?:date|day)|\bdob|fødselsdag er)["']?[ .:=(]{0,4}(?:er |is |den )?$/iu;
const person =
  /(?:\b(?:han|hun|hen|he|she|jeg|I)\b|\b(?:den unge|borgeren|eleven|deltageren|barnet|drengen|pigen|manden|kvinden|patienten|klienten|the (?:pupil|student|child|boy|girl|participant|client|patient))\b)[^.!?\n\d]{0,40}$/iu;
const written = /\b(?:af|by|ved|med|underskrevet|interview|rapport|den|dato|fra|siden)$/iu;

/**
 * The days of birth of single persons in a plain text: a day that is said to be one with somebody's name before it, in
 * a field for it, or right behind a whole name.
 */
export function birthDatesIn(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(dates)]
    .filter(({ index }) => isOfBirth(text.slice(Math.max(0, index - 90), index)))
    .map(({ index, 0: { length } }) => ({ index, length }));
}

function isOfBirth(before: string): boolean {
  if (label.test(before)) return true;
  const birth = born.exec(before);
  if (birth) return isSaidOfOne(before.slice(0, birth.index));
  const named = before.replace(/[ ,;:(-]{1,4}$/, '');
  return endsInFullName(named) && endsInFirstName(named) && !written.test(beforeName(named));
}

function isSaidOfOne(before: string): boolean {
  const bare = before.replace(
    // eslint-disable-next-line maalestok/slow-pattern -- 90 characters before a date
    /[\s,;:(-]+(?:er |blev |var |was |is |who was |som er |der er )?$/u,
    '',
  );
  return bare === '' || endsInFirstName(bare) || endsInFullName(bare) || person.test(bare);
}

function beforeName(text: string): string {
  // eslint-disable-next-line maalestok/slow-pattern -- 90 characters before a date
  return text.replace(/\p{Lu}[\p{L}.'-]*(?:\s+\p{Lu}[\p{L}.'-]*)*$/u, '').trim();
}
