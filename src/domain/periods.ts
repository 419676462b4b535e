import { byDay, durationIn, isBefore, lastDayAfter } from './calendar.ts';
import type { AssessmentRule } from './goal.ts';
import type { ResultRecord, TargetRecord } from './goal-records.ts';
import { compareText } from './problem.ts';

/** A due date of a goal at one place and group: its target, with every revision. */
export interface DueDate<Target> {
  /** The original first. */
  revisions: Target[];
  /** The revision that is judged by. */
  target: Target;
}

/** A due date, and the results that are held against its target. */
export interface Period extends DueDate<TargetRecord> {
  /** In the order of their dates; one whose date nobody knows is never the last of several. */
  results: ResultRecord[];
}

/** The periods of one place and group in the order of their due dates, and results that belong to none. */
export interface Timeline {
  periods: Period[];
  unplaced: ResultRecord[];
}

/** Orders targets and results of one goal, place and group by time. The order of the rows decides nothing. */
export function placeResults(
  targets: readonly TargetRecord[],
  results: readonly ResultRecord[],
  rule: AssessmentRule,
): Timeline {
  const periods = dueDates(targets, rule).map((due): Period => ({ ...due, results: [] }));
  const unplaced: ResultRecord[] = [];
  for (const result of results.toSorted(byDate)) {
    const period = periodFor(result, periods, rule);
    (period?.results ?? unplaced).push(result);
  }
  return { periods, unplaced };
}

/** The due dates of targets in their order, each with the revision that the rule judges by. */
export function dueDates<Target extends Revised>(
  targets: readonly Target[],
  rule: AssessmentRule,
): DueDate<Target>[] {
  return revisionSeries(targets)
    .map((revisions) => ({ revisions, target: judgedOf(revisions, rule) }))
    .sort(byDue);
}

/**
 * Targets with their revisions, each series by its number of revision. A revision belongs to the target that it
 * names, else to the one with its due date, else to the only one there is.
 */
export function revisionSeries<Target extends Revised>(targets: readonly Target[]): Target[][] {
  const series: Target[][] = [];
  for (const target of targets.toSorted(byRevision)) {
    const own = target.revision === 0 && !target.revises ? undefined : seriesFor(target, series);
    if (own) own.push(target);
    else series.push([target]);
  }
  return series;
}

/** What tells how a target belongs to others. */
type Revised = Pick<TargetRecord, 'id' | 'due' | 'revision' | 'revises'>;

function seriesFor<Target extends Revised>(
  { revises, due }: Target,
  series: readonly Target[][],
): Target[] | undefined {
  if (revises) return series.find((one) => one.some(({ id }) => id === revises));
  const [only, ...others] = series;
  return (
    series.find((one) => one.some((target) => target.due === due)) ??
    (others.length === 0 ? only : undefined)
  );
}

function judgedOf<Target>(revisions: readonly Target[], rule: AssessmentRule): Target {
  const [original] = revisions;
  const latest = revisions.at(-1);
  if (!original || !latest) throw new TypeError('a period without a target');
  return rule.revisedTargets === 'latest' ? latest : original;
}

/** The period that a result names, else the first that is not over before it, else the last. */
function periodFor(
  { target, date }: ResultRecord,
  periods: readonly Period[],
  rule: AssessmentRule,
): Period | undefined {
  if (target) return periods.find(({ revisions }) => revisions.some(({ id }) => id === target));
  if (date === undefined) return periods.length === 1 ? periods[0] : undefined;
  return periodAt(date, periods, rule);
}

/** The period that a date falls in; the grace belongs to the period that has just ended. */
export function periodAt<Due extends { target: { due: string } }>(
  date: string,
  periods: readonly Due[],
  rule: AssessmentRule,
): Due | undefined {
  const grace = rule.grace === undefined ? undefined : durationIn(rule.grace);
  const end = ({ target: { due } }: Due) => (grace ? lastDayAfter(due, grace) : due);
  return periods.find((period) => !isBefore(end(period), date)) ?? periods.at(-1);
}

function byRevision(a: Revised, b: Revised): number {
  return a.revision - b.revision || compareText(a.due, b.due) || compareText(a.id, b.id);
}

function byDue({ target: a }: DueDate<Revised>, { target: b }: DueDate<Revised>): number {
  return byDay(a.due, b.due) || compareText(a.id, b.id);
}

/** Unknown dates first: such a result is never the latest of several. */
function byDate(a: ResultRecord, b: ResultRecord): number {
  if (a.date === undefined || b.date === undefined) {
    return Number(a.date !== undefined) - Number(b.date !== undefined) || compareText(a.id, b.id);
  }
  return byDay(a.date, b.date) || compareText(a.id, b.id);
}
