import type { Language } from '../../domain/language.ts';
import type { Assessment, PublicGoal, Target } from '../../domain/goal.ts';
import { unitOf } from '../../domain/unit.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import {
  differenceUnit,
  formatQuantity,
  formatTarget,
  type QuantityOptions,
} from '../../i18n/quantities.ts';
import { words } from '../../words/words.ts';

/** `mindst 30 unge senest 2015`. */
export function dueTarget(
  goal: PublicGoal,
  target: Target,
  locale: Language,
  options: QuantityOptions = { form: 'unit' },
): string {
  const text = formatTarget(target, unitOf(goal), goal.direction, locale, options);
  return `${text} ${words(locale).goals.due(formatDate(target.due, locale))}`.trim();
}

/** What each revision of the target changed and when it was agreed; then what the original would have given. */
export function revisionLines(
  goal: PublicGoal,
  assessment: Assessment,
  locale: Language,
): string[] {
  const say = words(locale).goals;
  const { revisions = [], revisedLate, original } = assessment;
  const changes = revisions.flatMap((target, index) => {
    const before = revisions[index - 1];
    return before ? [revisionLine(goal, before, target, locale)] : [];
  });
  return [
    ...changes,
    ...(revisedLate ? [say.revisedLate[revisedLate]] : []),
    ...(original
      ? [say.original(dueTarget(goal, original.target, locale), say.verdicts[original.verdict])]
      : []),
  ];
}

function revisionLine(goal: PublicGoal, before: Target, after: Target, locale: Language): string {
  const say = words(locale).goals;
  const value = (target: Target) =>
    formatTarget(target, unitOf(goal), goal.direction, locale, { form: 'unit' });
  const moved = [
    ...(value(before) === value(after) ? [] : [say.valueMoved(value(before), value(after))]),
    ...(before.due === after.due
      ? []
      : [say.dueMoved(formatDate(before.due, locale), formatDate(after.due, locale))]),
    ...(after.agreed ? [say.agreedOn(formatDate(after.agreed, locale))] : []),
  ];
  return moved.join(' ');
}

/** What would have given another verdict, a line for each step. */
export function marginLines(
  goal: PublicGoal,
  { margins = [] }: Assessment,
  locale: Language,
): string[] {
  const say = words(locale).goals;
  return margins.map(({ verdict, towards, by, of, beyond }) => {
    const amount =
      of === 'numerator'
        ? say.inNumerator(formatNumber(by, locale))
        : formatQuantity(by, differenceUnit(unitOf(goal)), locale, { form: 'unit' });
    const step = !beyond ? amount : by === 0 ? say.anyMargin : say.marginBeyond(amount);
    return say.margin[towards](step, say.verdicts[verdict].toLowerCase());
  });
}

/** What is said beside a verdict of how the result lies in time. */
export function timeRemarks(
  { late, progress, forecast, verdict }: Assessment,
  locale: Language,
): string[] {
  const say = words(locale).goals;
  const isWaiting = verdict === 'under-way';
  return [
    ...(isWaiting && progress !== undefined
      ? [say.progress(formatQuantity(Math.floor(progress), 'percent', locale))]
      : []),
    ...(isWaiting && forecast ? [say.expected(say.verdicts[forecast.verdict])] : []),
    ...(late ? [say.late(say.duration(late))] : []),
  ];
}
