import type { Language } from '../domain/language.ts';
import { remember } from './remember.ts';
import { words, perLanguage } from '../words/words.ts';

/** `marts 2014`, or `mar. 2014` where there is little room. */
export type MonthForm = 'long' | 'short';

const formats = inBothForms((month) => ({
  4: perLanguage((tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric' })),
  7: perLanguage(
    (tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month }),
  ),
  10: perLanguage(
    (tag) =>
      new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' }),
  ),
}));

const monthNames = perLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'short' }),
);

/** The short name of a month, from 1: `mar.`. */
export function formatMonthName(month: number, locale: Language): string {
  return monthNames(locale).format(Date.UTC(2000, month - 1));
}

/**
 * A day, a month, a year, an ISO week, a quarter or a school year in words: `9. marts 2014`, `marts 2014`, `2014`,
 * `uge 9, 2014`, `1. kvartal 2014`, `2014/15`.
 */
export function formatDate(date: string, locale: Language, month: MonthForm = 'long'): string {
  return dates[month](locale)(date);
}

const dates = inBothForms((month) =>
  perLanguage((_tag, locale) => remember((date: string) => dateText(date, locale, month))),
);

function dateText(date: string, locale: Language, month: MonthForm): string {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(date) ?? [];
  if (year && week) return words(locale).data.weekOf(Number(week), year);
  const [, ofYear, quarter] = /^(\d{4})-Q(\d)$/.exec(date) ?? [];
  if (ofYear && quarter) return words(locale).data.quarterOf(Number(quarter), ofYear);
  if (date.includes('/')) return date;
  return formatOf(date, month)(locale).format(moment(date));
}

/** A period with an en dash: `august 2011–marts 2014`, `9. marts–9. april 2014`. */
export function formatPeriod(
  { start, end }: { start: string; end: string },
  locale: Language,
  month: MonthForm = 'long',
): string {
  return periods[month](locale)(`${start}/${end}`);
}

const periods = inBothForms((month) =>
  perLanguage((_tag, locale) => remember((period: string) => periodText(period, locale, month))),
);

function periodText(period: string, locale: Language, month: MonthForm): string {
  const [start = '', end = ''] = period.split('/');
  if (start === end) return formatDate(start, locale, month);
  if (start.length !== end.length)
    return `${formatDate(start, locale, month)}–${formatDate(end, locale, month)}`;
  return (
    formatOf(
      start,
      month,
    )(locale)
      .formatRange(moment(start), moment(end))
      // eslint-disable-next-line maalestok/slow-pattern -- a period
      .replace(/\s*[–-]\s*/, '–')
  );
}

function formatOf(date: string, month: MonthForm): (locale: Language) => Intl.DateTimeFormat {
  return formats[month][date.length as keyof (typeof formats)[MonthForm]];
}

function inBothForms<Made>(make: (month: MonthForm) => Made): Readonly<Record<MonthForm, Made>> {
  return { long: make('long'), short: make('short') };
}

function moment(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}
