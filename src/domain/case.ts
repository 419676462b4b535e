import { lastDayOf } from './calendar.ts';
import type { AssessmentRule, Baseline, Goal } from './goal.ts';
import type { ResultRecord, Scope, TargetRecord } from './goal-records.ts';
import { placeResults, type Period } from './periods.ts';

/** Everything known of one goal for one place and group. */
export interface Case {
  goal: Goal;
  scope: Scope;
  targets: readonly TargetRecord[];
  results: readonly ResultRecord[];
  /** What this place started from: its row of `baselines.csv`, or the goal's own for the whole project. */
  start?: Baseline & { id?: string };
  /** Whether the goal has a target for anyone. */
  hasTargets: boolean;
}

/** The rule, and the day that the report tells of: what is due after it is not due yet. */
export interface Judging {
  rule: AssessmentRule;
  on: string;
  /** Only verdicts are asked for, and not how near they are, which is most of the work. */
  withoutMargins?: boolean;
}

/** One result of a case, or a due date without one. */
export interface Entry {
  /** Absent where the result belongs to no due date. */
  period?: Period;
  result?: ResultRecord;
  /** Every result so far, this one included. */
  soFar: readonly ResultRecord[];
}

/** Every result in order, and each due date that has none; one empty entry where there is neither. */
export function caseEntries({ targets, results }: Case, { rule }: Judging): Entry[] {
  const { periods, unplaced } = placeResults(targets, results, rule);
  const entries: Omit<Entry, 'soFar'>[] = [
    ...unplaced.map((result) => ({ result })),
    ...periods.flatMap((period) =>
      period.results.length > 0
        ? period.results.map((result) => ({ period, result }))
        : [{ period }],
    ),
  ];
  return (entries.length > 0 ? entries : [{}]).map((entry, index, all: typeof entries) => ({
    ...entry,
    soFar: all.slice(0, index + 1).flatMap(({ result }) => result ?? []),
  }));
}

/**
 * The entry whose verdict is the goal's: the last result, or the last due date that has passed without one;
 * the first due date to come where there is neither.
 */
export function lastWord(entries: readonly Entry[], on: string): Entry {
  const placed = entries.filter(({ period }) => period);
  const candidates = placed.length > 0 ? placed : entries;
  const last = candidates.findLast(
    ({ period, result }) => isMeasured(result) || !(period && isWaiting(period.target, on)),
  );
  const entry = last ?? candidates[0];
  if (!entry) throw new TypeError('a case without entries');
  return entry;
}

function isMeasured(result: Entry['result']): boolean {
  return result !== undefined && (!result.absent || result.verdict !== undefined);
}

/** Whether a target is not due yet on a day: a month or a year is due when it is over. */
export function isWaiting({ due }: Pick<TargetRecord, 'due'>, on: string): boolean {
  return lastDayOf(on) < lastDayOf(due);
}
