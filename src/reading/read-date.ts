import { isDate, isMonth, isPartialDate, isWeek } from '../domain/calendar.ts';
import type { FieldType } from '../domain/table.ts';
import { notADate, serialDate } from './cell-problems.ts';
import type { Message } from './message.ts';

type DateType = Extract<FieldType, 'date' | 'month' | 'week' | 'year' | 'partial-date'>;

interface DateForm {
  fits: (text: string) => boolean;
  samples: readonly string[];
}

const forms: Record<DateType, DateForm> = {
  date: { fits: isDate, samples: ['2021-12-31'] },
  month: { fits: isMonth, samples: ['2021-12'] },
  week: { fits: isWeek, samples: ['2021-W05'] },
  year: { fits: (text) => /^\d{4}$/.test(text), samples: ['2021'] },
  'partial-date': { fits: isPartialDate, samples: ['2021', '2021-12', '2021-12-31'] },
};

export function isDateType(type: FieldType): type is DateType {
  return Object.hasOwn(forms, type);
}

/** An ISO date, month, week or year. Danish dates and Excel's day numbers are refused with the likely ISO form. */
export function readDate(text: string, type: DateType): string | Message {
  const { fits, samples } = forms[type];
  if (fits(text)) return text;
  if (type !== 'year' && /^[2-6]\d{4}$/.test(text))
    return serialDate(text, dateOfSerial(Number(text)));
  return notADate(text, samples, suggestionFor(text, fits));
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
