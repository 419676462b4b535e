import { endsInFirstName } from './person-names.ts';

/** Digits that are, or may be, a telephone number. */
export interface Telephone {
  index: number;
  length: number;
  certain: boolean;
}

/** With a country's number: Denmark's, and those that Danes call most. */
const international =
  /(?<![\d+])\(?(?:\+|00)(?:45\)?(?:[ .-]{0,2}\d){8}|(?:46|47|49|44|358)\)?(?:[ .-]?\d){8,11}|(?:298|299|354)\)?(?:[ .-]?\d){6,7})(?!\d)/g;

/** Eight digits in pairs, in fours, or in any other way; a Danish number begins with 2 to 9. */
const national =
  /(?<!\d)(?<!\d[-.,/])(?<![\p{L}][-]?)(?=([2-9](?:[ ./-]{0,2}\d){7}))(?!\d[\d ./-]{0,16}[,]\d)/gu;

const pairs = /^\d\d([ .-])\d\d\1\d\d\1\d\d$/;
const fours = /^\d{4}[ -]\d{4}$/;

const named =
  // eslint-disable-next-line maalestok/slow-pattern -- a column's name and 48 characters
  /(?:\btlf\b|\btel\b|telefon\p{L}*|\bmobil(?:nummer|nr|tlf|telefon)?\b|\bmob\b|\bring(?:e[rs]?)?\b|\bkontakt\p{L}*|\bphone\b|\bcall\b|\bcell(?:phone)?\b|\bmobile\b|\bsms\b|\bfax\b|hotline|træffes|(?:fanges|nås|træffe) på|skriv til|\b[TM]:)[^\d\n]{0,24}$/iu;
const namedBehind = /^[ ,(]{0,3}(?:tlf|telefon|mobil|privat|arbejde\b|phone|cell)/iu;
const otherNumber =
  /(?:\bcvr\p{L}*|\bse\b|\bvat\b|moms\p{L}*|\bdk|\bean\p{L}*|\bgln\p{L}*|gtin|isbn|issn|doi|iban|konto\p{L}*|\breg\b|sag\p{L}*|journal\p{L}*|\bj|\bref\p{L}*|dok\p{L}*|\bp|ordre\p{L}*|faktura\p{L}*|bilag\p{L}*|invoice|order|case|file|\bid|\bkle\b|serie\p{L}*|licens\p{L}*|\bbfe\b|matrikel\p{L}*|\bnr|nummer)(?:[-. ]{0,2}(?:n(?:umme)?r|no|id|number))?[-.:#)\s"'=]{0,4}$/iu;
/** What stands before numbers in a row, and before amounts. */
const inRow =
  // eslint-disable-next-line maalestok/slow-pattern -- a column's name and 48 characters
  /(?:\btrin|\buge\p{L}*|\bside\p{L}*|\bkapitel|\bs|\bpp|beløb\p{L}*|amount\p{L}*|\bi alt|\bsum\p{L}*|budget\p{L}*|udgift\p{L}*|indtægt\p{L}*|\bkr|\bdkk|\bpris\p{L}*|point\p{L}*|score\p{L}*|antal\p{L}*|andel\p{L}*|værdi\p{L}*|\bvaerdi\p{L}*|value\p{L}*|tal(?:lene|let|række)?|\bserie\p{L}*|række\p{L}*|\bgruppe\p{L}*|fordel\p{L}*|måling\p{L}*|\bmål\p{L}*|resultat\p{L}*|niveau\p{L}*|level\p{L}*|step\p{L}*|week\p{L}*|page\p{L}*|number[s]?|\bår(?:ene)?|alder\p{L}*|\bpct|procent\p{L}*|\bstk|timer|\bblev|\bvar|\ber|\btabel|\bfigur|\bnr|§+|stk)[.:\s"'=(]{0,4}(?:på |of |i |til |af |ca\.? )?$/iu;
const unitBehind =
  /^[ ]?(?:kr\b|dkk|mio|mia|%|pct|procent|eur|€|\$|point|stk|timer|unge|elever|personer|borgere|deltagere|børn|people|persons|hours)/iu;
const yearsOrDay = /^(?:19|20)\d\d[ -]?(?:(?:19|20)\d\d|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))$/;

/** The telephone numbers in a plain text. `about` says what the text is about, such as the name of its column. */
export function telephonesIn(text: string, about = ''): Telephone[] {
  const withCountry = [...text.matchAll(international)].map((match) => ({
    ...{ index: match.index, length: match[0].length, certain: true },
  }));
  const found: Telephone[] = [...withCountry];
  for (const { index, 1: number = '' } of text.matchAll(national)) {
    if (found.some((one) => index < one.index + one.length && one.index <= index)) continue;
    const telephone = judged(text, index, number, about, found);
    if (telephone) found.push(telephone);
  }
  return found.sort((one, other) => one.index - other.index);
}

function judged(
  text: string,
  index: number,
  number: string,
  about: string,
  known: Telephone[],
): Telephone | undefined {
  const before = `${about} ${text.slice(Math.max(0, index - 48), index)}`;
  const after = text.slice(index + number.length, index + number.length + 16);
  if (/^\d|^[./-]\d|^,\d/.test(after)) return undefined;
  const found = (certain: boolean) => ({ index, length: number.length, certain });
  if (isNamed(before, after) || followsAnother(text, index, known)) return found(true);
  if (otherNumber.test(before) || inRow.test(before) || unitBehind.test(after)) return undefined;
  if (/\d [(]?$/.test(before) || /^ \d/.test(after)) return undefined;
  const isPairs = pairs.test(number);
  if (!isPairs && !fours.test(number) && !/^\d{8}$/.test(number)) return undefined;
  if (yearsOrDay.test(number) || isSeries(number) || /[=/]$/.test(before)) return undefined;
  if (endsInFirstName(before) || text.includes('@')) return found(true);
  return found(isAlone(text, number) ? number.length > 8 : /^\d\d-/.test(number));
}

function isNamed(before: string, after: string): boolean {
  return (named.test(before) && !otherNumber.test(before)) || namedBehind.test(after);
}

/** The second of two numbers: `23 45 67 89 / 24 45 67 89`. */
function followsAnother(text: string, index: number, known: Telephone[]): boolean {
  const last = known.findLast(({ certain }) => certain);
  const between = last ? text.slice(last.index + last.length, index) : '';
  return last !== undefined && /^(?: ?[/,;&] ?| eller | og | or | and )$/.test(between);
}

/** The text says nothing else. */
function isAlone(text: string, number: string): boolean {
  return text.replace(number, '').replace(/[\s().,:;"']/g, '') === '';
}

/** 20 30 40 50 are steps, as are 31 32 33 34, and 2500-3000 is from one to the other. */
function isSeries(number: string): boolean {
  const numbers = number.split(/\D/).map(Number);
  if (numbers.length === 1) return false;
  const steps = numbers.slice(1).map((value, index) => value - (numbers[index] ?? 0));
  const isEven = steps.every((step) => step === steps[0] && Math.abs(step) <= 10);
  return (isEven && steps.length > 1) || numbers.every((value) => value % 5 === 0);
}
