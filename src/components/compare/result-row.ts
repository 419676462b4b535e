import type { Language } from '../../domain/language.ts';
import { monthsAfter } from '../../domain/comparability.ts';
import { goalAddress, rowAddress } from '../../i18n/addresses.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatPart, formatResult, formatTarget } from '../../i18n/quantities.ts';
import { formatInterval } from '../../i18n/shares.ts';
import { words, langMark } from '../../words/words.ts';
import type { Candidate } from './compared-report.ts';
import { unitOf } from '../../domain/unit.ts';

/** What a table says of one result. */
export interface ResultRow {
  report: string;
  title: string;
  lang: Language | undefined;
  /** The goal in its report. */
  href: string;
  where: string;
  target: string;
  due?: string;
  result: string;
  /** When it was measured, also from the project's end. */
  measured?: string;
  base?: string;
  interval?: string;
}

export function resultRow({ of, goal, at }: Candidate, locale: Language): ResultRow {
  const { compare: say, goals: sayGoals } = words(locale);
  const { target, result, place, group } = at;
  const parts = [place === undefined ? say.whole : (of.organisations[place]?.name ?? place), group];
  return {
    report: of.report,
    title: of.title,
    lang: langMark(of.language, locale),
    href: of.goals.includes(goal)
      ? goalAddress(of.report, goal.id, locale)
      : rowAddress(
          { id: of.report, version: of.version },
          { table: 'facts', row: goal.id, column: 'value' },
          locale,
        ),
    where: parts.filter((part) => part !== undefined).join(', '),
    target: targetText({ goal, at }, locale),
    ...(target ? { due: sayGoals.due(formatDate(target.due, locale)) } : {}),
    result: valueText({ goal, at }, locale),
    ...(result?.date
      ? {
          measured: `${formatDate(result.date, locale)}, ${say.measured(monthsAfter(result.date, of.project.period.end))}`,
        }
      : {}),
    ...shareOf(at, locale),
  };
}

type OfGoal = Pick<Candidate, 'goal' | 'at'>;

function targetText({ goal, at: { target } }: OfGoal, locale: Language): string {
  const say = words(locale).goals;
  if (goal.direction === 'judged') return say.judgedTarget;
  const options = { context: 'table', form: 'unit' } as const;
  const text = target && formatTarget(target, unitOf(goal), goal.direction, locale, options);
  return text === undefined || text === '' ? say.noTarget : text;
}

function valueText({ goal, at: { result } }: OfGoal, locale: Language): string {
  return result
    ? formatResult(result, unitOf(goal), locale, { context: 'table', form: 'unit' })
    : '';
}

/** How many of how many, and how far the share may be from what more people would have given. */
function shareOf(
  { result, interval }: Candidate['at'],
  locale: Language,
): { base?: string; interval?: string } {
  const { numerator, denominator } = result ?? {};
  if (numerator === undefined || denominator === undefined || denominator === 0) return {};
  return {
    base: formatPart(numerator, denominator, locale),
    ...(interval
      ? { interval: words(locale).compare.interval(formatInterval(interval, locale, 'table')) }
      : {}),
  };
}
