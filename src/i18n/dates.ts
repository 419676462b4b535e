import { perLocale, type Locale } from './locale.ts';
import { remember } from './remember.ts';
import { words } from './words.ts';

const formats = {
  4: perLocale((tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric' })),
  7: perLocale(
    (tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
  ),
  10: perLocale(
    (tag) =>
      new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
        day: 'numeric',
      }),
  ),
};

/** A day, a month, a year or an ISO week in words: `9. marts 2014`, `marts 2014`, `2014`, `uge 9, 2014`. */
export function formatDate(date: string, locale: Locale): string {
  return dates(locale)(date);
}

const dates = perLocale((_tag, locale) => remember((date: string) => dateText(date, locale)));

function dateText(date: string, locale: Locale): string {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(date) ?? [];
  if (year && week) return words(locale).data.weekOf(Number(week), year);
  return formatOf(date)(locale).format(moment(date));
}

/** A period with an en dash: `august 2011–marts 2014`, `9. marts–9. april 2014`. */
export function formatPeriod(
  { start, end }: { start: string; end: string },
  locale: Locale,
): string {
  return periods(locale)(`${start}/${end}`);
}

const periods = perLocale((_tag, locale) =>
  remember((period: string) => periodText(period, locale)),
);

function periodText(period: string, locale: Locale): string {
  const [start = '', end = ''] = period.split('/');
  if (start === end) return formatDate(start, locale);
  if (start.length !== end.length) return `${formatDate(start, locale)}–${formatDate(end, locale)}`;
  return formatOf(start)(locale)
    .formatRange(moment(start), moment(end))
    .replace(/\s*[–-]\s*/, '–');
}

function formatOf(date: string): (locale: Locale) => Intl.DateTimeFormat {
  return formats[date.length as keyof typeof formats];
}

function moment(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}
