import type { FigureWords } from '../charts/figure-words.ts';
import { formatDate, formatMonthName, formatPeriod } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatQuantity, formatRange, noBreak } from '../i18n/quantities.ts';
import { oneEnd } from './figure-texts.ts';

type PeriodWords = Pick<FigureWords, 'date' | 'month' | 'period' | 'numbered'>;

/** Dates and periods as figures write them: short, and broken only after a dash. */
export function periodWords(locale: Locale): PeriodWords {
  const date = (text: string): string => unbroken(formatDate(text, locale, 'short'));
  return {
    date,
    month: (month) => formatMonthName(month, locale),
    period: ({ start, end }) =>
      start !== undefined && end !== undefined
        ? unbroken(formatPeriod({ start, end }, locale, 'short'))
        : known({ start, end }, date, locale),
    numbered: ({ start, end }, unit) =>
      start !== undefined && end !== undefined
        ? formatRange(start, end, unit, locale)
        : known({ start, end }, (number) => formatQuantity(number, unit, locale), locale),
  };
}

/** The one end of a period that is known, or nothing. */
function known<End>(
  { start, end }: { start: End | undefined; end: End | undefined },
  say: (end: End) => string,
  locale: Locale,
): string {
  if (start !== undefined) return oneEnd.start(say(start))[locale];
  return end === undefined ? '' : oneEnd.end(say(end))[locale];
}

function unbroken(text: string): string {
  return text.replaceAll(' ', noBreak);
}
