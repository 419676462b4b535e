import type { FigureWords } from '../charts/figure-words.ts';
import type { Localised } from '../domain/problem.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatDate, formatMonthName, formatPeriod } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { formatPart, formatQuantity, formatRange, noBreak } from '../i18n/quantities.ts';
import { formatTarget } from '../i18n/targets.ts';
import { words } from '../i18n/words.ts';
import { endsBelow, fewBehind, figureTexts, oneEnd, oneIs } from './figure-texts.ts';

/** The words and numbers of figures in a language; `place` gives the name of a municipality. */
export function figureWords(locale: Locale, place: (id: string) => string): FigureWords {
  const { goals, data, units } = words(locale);
  const context = 'table';
  const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  return {
    number: (value, unit, about) =>
      formatQuantity(value, unit, locale, {
        context,
        form: unit === 'week-number' || unit === 'month-number' ? 'number' : undefined,
        qualifier: about === 'about' ? 'about' : undefined,
      }),
    quantity: (value, unit) => formatQuantity(value, unit, locale, { context, form: 'unit' }),
    unit: (unit) => units[unit].name,
    one: (unit) => oneIs(units[unit].one)[locale],
    // The plain target is at least met: a figure says so by where its bar ends, and needs no word for it.
    target: (target, unit, direction) =>
      formatTarget(target, unit, direction === 'at-least' ? 'exactly' : direction, locale, {
        context,
      }),
    range: (low, high, unit) => formatRange(low, high, unit, locale, { context }),
    absence: (absence) => data.absences[absence],
    date: (date) => unbroken(formatDate(date, locale, 'short')),
    month: (month) => formatMonthName(month, locale),
    period: ({ start, end }) =>
      unbroken(
        start !== undefined && end !== undefined
          ? formatPeriod({ start, end }, locale, 'short')
          : known({ start, end }, (date) => formatDate(date, locale, 'short'), locale),
      ),
    numbered: ({ start, end }, unit) =>
      start !== undefined && end !== undefined
        ? formatRange(start, end, unit, locale)
        : known({ start, end }, (number) => formatQuantity(number, unit, locale), locale),
    verdict: (verdict) => goals.verdicts[verdict],
    // In a figure of municipalities the word itself is in the way.
    place: (id) => place(id).replace(/ Kommune$/, ''),
    part: (numerator, denominator) => formatPart(numerator, denominator, locale),
    evaluator: (verdict) => lower(goals.evaluatorSays(goals.verdicts[verdict])),
    endsBelow: (minimumBase) => endsBelow(formatNumber(minimumBase, locale))[locale],
    fewBehind: (minimumBase) => fewBehind(formatNumber(minimumBase, locale))[locale],
    words: {
      ...inLanguage(figureTexts, locale),
      result: goals.result,
      target: goals.target,
      verdict: goals.verdict,
      notAGoal: lower(goals.notAGoal),
      noTarget: lower(goals.noTarget),
      judged: lower(goals.judgedTarget),
      judgedGoals: goals.judgedTarget,
      interim: lower(goals.interim),
      wholeProject: goals.wholeProject,
      goal: goals.goal,
    },
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

/** Text that a narrow column breaks only after its dash. */
function unbroken(text: string): string {
  return text.replaceAll(' ', noBreak);
}

/** The texts of one language. */
export function inLanguage<Name extends string>(
  texts: Record<Name, Localised>,
  locale: Locale,
): Record<Name, string> {
  const entries = Object.entries<Localised>(texts).map(([name, text]) => [name, text[locale]]);
  return Object.fromEntries(entries) as Record<Name, string>;
}
