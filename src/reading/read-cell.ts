import { choicesIn, type FieldType, type Absence, type Cell, type Value } from '../domain/table.ts';
import type { Column } from './column.ts';
import { isMessage, type Message, refusal } from './message.ts';
import { readNumber, type NumberStyle } from './read-number.ts';
import {
  isDate,
  isMonth,
  isPartialDate,
  isWeek,
  isYear,
  isQuarter,
  isSchoolYear,
} from '../domain/calendar.ts';
import { nearestName } from '../domain/identifier.ts';

/** Characters by which a spreadsheet knows a formula, also where another delimiter splits the text. */
const formulaStart = /^[=+\-@|%\t\r＝＋－＠]|[;,\t]"?[=+\-@|%＝＋－＠](?=\S)/;
const excelErrors = /^#(?:[A-ZÆØÅ0-9/]+[!?]?|#+)$/;
const excelDates =
  /^(?:\d{1,2}[.-] ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\.?-\d{1,2})$/i;

/** What a cell holds, or what is wrong with it. The text has no space at its ends. */
export function readCell(text: string, column: Column, numbers: NumberStyle): Cell | Message {
  const absent = column.missing.get(text);
  const { name, title = name } = column.field;
  if (column.required && (absent !== undefined || text === ''))
    return refusal('required-cell', { text, title });
  if (absent !== undefined) return absence(absent);
  if (column.zeros.has(text)) return 0;
  if (text === '') return refusal('empty-cell');
  if (text[0] === '#' && excelErrors.test(text)) return refusal('excel-error', { text });
  const value = readValue(text, column, numbers);
  if (isMessage(value)) return (wordsForNothing.test(text) && noSymbol(text, column)) || value;
  const nearly = text.length <= 3 && otherSymbols.test(text) && noSymbol(text, column);
  if (nearly) return nearly;
  return isWithin(value, column)
    ? value
    : refusal('range', { text, minimum: column.minimum, maximum: column.maximum });
}

/** Dashes and dots that programs make of `-` and `..`. */
const otherSymbols = /^(?:[–—−]|…|\.{3})$/;
const wordsForNothing = /^(?:[–—−]|…|\.{3}|ved ikke|uoplyst|ukendt|mangler|ikke opgjort|n\/?a)$/i;

/** What to say of a text that means no value and is not the column's symbol for it, where the column has one. */
function noSymbol(text: string, { missing }: Column): Message | undefined {
  const symbols = [...missing.keys()].filter((symbol) => symbol !== '');
  return symbols.length === 0 ? undefined : refusal('absence-symbol', { text, symbols });
}
const absences = new Map<Absence, Cell>();

/** One object for each kind of absence, since a large table holds many of them. */
function absence(absent: Absence): Cell {
  let cell = absences.get(absent);
  if (cell === undefined) absences.set(absent, (cell = Object.freeze({ absent })));
  return cell;
}

function readValue(text: string, column: Column, numbers: NumberStyle): Value | Message {
  const { type } = column.field;
  if (type === 'integer' || type === 'number') {
    return excelDates.test(text) ? refusal('excel-date', { text }) : readNumber(text, numbers);
  }
  if (type === 'text') return readWords(text, column);
  if (type === 'boolean') return readBoolean(text, column);
  if (type === 'number-range') return readRange(text, numbers);
  if (type === 'url')
    return isWebAddress.test(text) ? text : refusal('not-a-web-address', { text });
  if (type === 'list') return readList(text, column);
  return isDateType(type) ? readDate(text, type) : text;
}

function readWords(text: string, { field, units }: Column): string | Message {
  const choices = choicesIn(field) ?? units;
  if (choices)
    return choices.includes(text)
      ? text
      : refusal('not-a-category', { text, choices }, nearestName(text, choices));
  if (formulaStart.test(text)) return refusal('formula', { text });
  return excelDates.test(text) ? refusal('excel-date', { text }) : text;
}

/** An address of the web, without a name and a password before its host. */
const isWebAddress = /^https?:\/\/[^\s/?#@.]+(?:\.[^\s/?#@.]+)+(?:[/?#]\S*)?$/;

/** `80-90` of `80-90` and `80–90`, and `65+`: from the lower number to the higher. */
function readRange(text: string, numbers: NumberStyle): string | Message {
  if (excelDates.test(text)) return refusal('excel-date', { text });
  const [, first = '', last, open] = /^([\d.,]+)(?: ?[-–] ?([\d.,]+)|(\+))$/.exec(text) ?? [];
  const [from, to] = [first, last ?? first].map((end) => readNumber(end, numbers));
  const isRange = typeof from === 'number' && typeof to === 'number' && from <= to;
  if (!isRange || (last === undefined && open === undefined))
    return refusal('not-a-range', { text });
  return open === undefined ? `${String(from)}-${String(to)}` : `${String(from)}+`;
}

/** The values of a list with `;` between them: each is there once, and one of the column's where it has a list. */
function readList(text: string, column: Column): string | Message {
  const values = text.split(column.listDelimiter ?? ',').map((value) => value.trim());
  const isWhole = values.every((value) => value !== '' && !value.includes(';'));
  if (!isWhole || new Set(values).size < values.length) return refusal('not-a-list', { text });
  const wrong = values.map((value) => readWords(value, column)).find(isMessage);
  return wrong ?? values.join(';');
}

function readBoolean(text: string, { trueValues, falseValues }: Column): boolean | Message {
  if (trueValues.includes(text)) return true;
  if (falseValues.includes(text)) return false;
  return refusal('not-a-boolean', { text, trueValues, falseValues });
}

function isWithin(value: Value, { minimum, maximum }: Column): boolean {
  if (minimum !== undefined && typeof minimum === typeof value && value < minimum) return false;
  return maximum === undefined || typeof maximum !== typeof value || value <= maximum;
}

type DateType = Exclude<
  FieldType,
  'text' | 'integer' | 'number' | 'boolean' | 'number-range' | 'url' | 'list'
>;

interface DateForm {
  fits: (text: string) => boolean;
  /** The one form of what can be written in several ways without doubt. */
  canonical?: (text: string) => string | undefined;
  samples: readonly string[];
}

const forms: Record<DateType, DateForm> = {
  date: { fits: isDate, samples: ['2021-12-31'] },
  month: { fits: isMonth, samples: ['2021-12'] },
  week: { fits: isWeek, samples: ['2021-W05'] },
  quarter: { fits: isQuarter, canonical: quarterIn, samples: ['2021-Q1', '2021K1'] },
  year: { fits: isYear, samples: ['2021'] },
  'school-year': { fits: isSchoolYear, canonical: schoolYearIn, samples: ['2020/21'] },
  'partial-date': { fits: isPartialDate, samples: ['2021', '2021-12', '2021-12-31'] },
};

function isDateType(type: FieldType): type is DateType {
  return Object.hasOwn(forms, type);
}

/** A date, month, week, quarter, year or school year. Danish dates and Excel's day numbers are refused with the likely ISO form. */
function readDate(text: string, type: DateType): string | Message {
  const { fits, canonical = (same) => same, samples } = forms[type];
  const written = canonical(text);
  if (written !== undefined && fits(written)) return written;
  if (type !== 'year' && /^[2-6]\d{4}$/.test(text))
    return refusal('excel-serial-date', { text }, dateOfSerial(Number(text)));
  return refusal('not-a-date', { text, samples }, suggestionFor(text, fits));
}

/** Days since 30 December 1899, which is how Excel counts for every day after February 1900. */
function dateOfSerial(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

function suggestionFor(text: string, fits: (text: string) => boolean): string | undefined {
  return [dayFirst(text), weekIn(text), monthIn(text), namedMonth(text)].find(
    (form) => form !== undefined && fits(form),
  );
}

/** `31.12.2021`, `31-12-2021`, `31/12/2021`. */
function dayFirst(text: string): string | undefined {
  const match = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  return match ? `${match[3]}-${padded(match[2])}-${padded(match[1])}` : undefined;
}

/** `uge 9 2014`, `2014-09`, `1409`. */
function weekIn(text: string): string | undefined {
  const named = /^uge (\d{1,2}),? (\d{4})$/i.exec(text);
  if (named) return `${named[2]}-W${padded(named[1])}`;
  const short = /^(\d{4}|\d{2})-?(\d{2})$/.exec(text);
  return short ? `${(short[1] ?? '').padStart(4, '20')}-W${short[2]}` : undefined;
}

/** `2021-Q1` of `2021K1`, `2021Q1` and `2021-Q1`, as statistics offices write quarters. */
function quarterIn(text: string): string | undefined {
  const [, year, quarter] = /^(\d{4})-?[KQ]([1-4])$/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-Q${quarter}`;
}

/** `2020/21` of `2020/21` and `2020/2021`, with a dash as well; `2020-12` is a month. */
function schoolYearIn(text: string): string | undefined {
  const [, year, end = ''] = /^(\d{4})[/–](\d{4}|\d{2})$/.exec(text) ?? [];
  if (year === undefined || (end.length === 4 && Number(end) !== Number(year) + 1))
    return undefined;
  return `${year}/${end.slice(-2)}`;
}

/** `12-2021`, `12/2021`. */
function monthIn(text: string): string | undefined {
  const match = /^(\d{1,2})[-./](\d{4})$/.exec(text);
  return match ? `${match[2]}-${padded(match[1])}` : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** `jan-21`, as Excel shows a month, and `januar 2021`. */
function namedMonth(text: string): string | undefined {
  const match = /^([a-z]{3})[a-z]*\.?[- ](\d{4}|\d{2})$/i.exec(text);
  const month = months.indexOf((match?.[1] ?? '').toLowerCase()) + 1;
  return month > 0 ? `${(match?.[2] ?? '').padStart(4, '20')}-${padded(String(month))}` : undefined;
}

function padded(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
