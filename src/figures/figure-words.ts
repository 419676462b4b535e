import type { Language } from '../domain/language.ts';
import { leastDecimals } from '../i18n/bound-text.ts';
import { formatNumber } from '../i18n/numbers.ts';
import {
  formatPart,
  formatQuantity,
  formatRange,
  noBreak,
  unitWords,
  formatResult,
  formatTarget,
} from '../i18n/quantities.ts';
import { columnTitle, valueWord } from '../i18n/standard-words.ts';
import { words } from '../words/words.ts';
import { formatDate, formatMonthName, formatPeriod } from '../i18n/dates.ts';
import type { FigureWords } from './words.ts';

/** The words and numbers of figures in a language; `place` gives the name of a municipality. */
export function figureWords(locale: Language, place: (id: string) => string): FigureWords {
  const { figures, goals, data } = words(locale);
  const context = 'table';
  return {
    number: (value, unit, { qualifier, decimals } = {}) =>
      formatQuantity(value, unit, locale, {
        context,
        form: unitWords(unit, locale).kind === 'ordinal' ? 'number' : undefined,
        qualifier,
        decimals: leastDecimals(value, decimals),
      }),
    measured: (result, unit) => formatResult(result, unit, locale, { context }),
    quantity: (value, unit, { qualifier, decimals } = {}) =>
      formatQuantity(value, unit, locale, {
        ...{ context, form: 'unit', qualifier },
        decimals: leastDecimals(value, decimals),
      }),
    unit: (unit) => unitWords(unit, locale).name,
    one: (unit) => figures.one(unitWords(unit, locale).one),
    // 'At least' is the plain case: a figure shows it by where the bar ends, without a word.
    target: (target, unit, direction) =>
      formatTarget(target, unit, direction === 'at-least' ? 'exactly' : direction, locale, {
        context,
      }),
    range: (low, high, unit) => formatRange(low, high, unit, locale, { context }),
    absence: (absence) => data.absences[absence],
    ...periodWords(locale),
    verdict: (verdict) => goals.verdicts[verdict],
    title: columnTitle,
    label: valueWord,
    // In a figure of municipalities the word 'municipality' is superfluous.
    place: (id) => place(id).replace(/ Kommune$/, ''),
    part: (numerator, denominator) => formatPart(numerator, denominator, locale),
    evaluator: (verdict) => lower(goals.evaluatorSays(goals.verdicts[verdict])),
    uncertainty: ({ low, high }) =>
      `${figures.inside.uncertainty}: ${figures.fromTo(lower(low), lower(high))}`,
    axisFrom: (size) => figures.axisFrom(size),
    endsBelow: (minimumBase) => figures.endsBelow(formatNumber(minimumBase, locale)),
    fewBehind: (minimumBase) => figures.fewBehind(formatNumber(minimumBase, locale)),
    words: fixedWords(locale),
  };
}

/** The words that do not depend on a figure; those of goals are the site's. */
function fixedWords(locale: Language): FigureWords['words'] {
  const { figures, goals, data } = words(locale);
  return {
    ...figures.inside,
    yes: data.yes,
    no: data.no,
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
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

type PeriodWords = Pick<FigureWords, 'date' | 'month' | 'quarter' | 'period' | 'numbered'>;

/** Dates and periods as figures write them: short, and broken only after a dash. */
function periodWords(locale: Language): PeriodWords {
  const date = (text: string): string => unbroken(formatDate(text, locale, 'short'));
  return {
    date,
    month: (month) => formatMonthName(month, locale),
    quarter: (quarter) => unbroken(words(locale).figures.quarter(quarter)),
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
  locale: Language,
): string {
  if (start !== undefined) return words(locale).figures.from(say(start));
  return end === undefined ? '' : words(locale).figures.upTo(say(end));
}

function unbroken(text: string): string {
  return text.replaceAll(' ', noBreak);
}
