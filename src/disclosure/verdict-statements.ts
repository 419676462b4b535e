import { caseEntries, type Case, type Entry } from '../domain/case.ts';
import type { Verdict } from '../domain/codes.ts';
import type { AssessmentRule, Goal } from '../domain/goal.ts';
import { goalRecords, type GoalRecords, type ResultRecord } from '../domain/goal-records.ts';
import { boundsNeeded, judge, type Yardstick } from '../domain/judge.ts';
import { baselineFor } from '../domain/judge-entry.ts';
import type { CellReference } from '../domain/table.ts';
import type { Tables } from '../domain/tables.ts';
import { isCounted, unitOf } from '../domain/unit.ts';
import type { Place, Statement } from './statement.ts';

type VerdictStatement = Extract<Statement, { kind: 'verdict' }>;

/** How results are compared where a report says no rule. */
const plainRule: AssessmentRule = {
  ...{ name: '', compare: 'unrounded', revisedTargets: 'latest' },
};

/**
 * What verdicts of the evaluator tell of hidden results: on which side of their target they lie by the report's rule,
 * with what it calls partly met. Where results are counts of their periods, that is said of their sum; a verdict of
 * the whole project may say it of every place.
 */
export function verdictStatements(
  tables: Tables,
  rule: AssessmentRule = plainRule,
  at: (cell: CellReference) => Place,
): Statement[] {
  const all = tables.all().map(({ table }) => [table.name, table] as const);
  const records = goalRecords(new Map(all));
  return records.goals
    .filter((goal) => isCounted(unitOf(goal)) && goal.direction !== 'judged')
    .flatMap((goal) => casesOf(goal, records).flatMap((one) => statementsOf(one, rule, at)));
}

/** A goal's case for each place and group, with the verdict that the evaluator gives of them all. */
function casesOf(goal: Goal, records: GoalRecords): (Case & { ofAll?: Verdict })[] {
  const isOwn = (one: { goal: string }): boolean => one.goal === goal.id;
  const [targets, results] = [records.targets.filter(isOwn), records.results.filter(isOwn)];
  const baselines = records.baselines.filter(isOwn);
  const scopes = Map.groupBy(results, scopeName);
  const whole = results.findLast((result) => scopeName(result) === '\n' && result.absent);
  return [...scopes].map(([name, those]) => {
    const start =
      baselines.find((one) => scopeName(one) === name) ??
      (name === '\n' ? goal.baseline : undefined);
    return {
      goal,
      scope: {},
      targets: targets.filter((target) => scopeName(target) === name),
      results: those,
      hasTargets: targets.length > 0,
      ...(start ? { start } : {}),
      ...(whole?.verdict && name !== '\n' ? { ofAll: whole.verdict } : {}),
    };
  });
}

function scopeName({ place = '', group = '' }: { place?: string; group?: string }): string {
  return `${place}\n${group}`;
}

function statementsOf(
  item: Case & { ofAll?: Verdict },
  rule: AssessmentRule,
  at: (cell: CellReference) => Place,
): VerdictStatement[] {
  const entries = caseEntries(item, { rule, on: '' });
  return entries.flatMap((entry, index): VerdictStatement[] => {
    const counted = item.goal.accumulate === 'sum' ? entry.soFar : [entry.result];
    const results = counted.filter((result) => result !== undefined);
    if (!results.some(({ absent }) => absent === 'suppressed')) return [];
    const isLast = index === entries.length - 1;
    const stated = [entry.result?.verdict, isLast ? saidOfEach(item.ofAll, rule) : undefined];
    return stated.flatMap((verdict) => {
      const bounds = verdict && boundsIn(entry, item, verdict, rule);
      return bounds
        ? [{ kind: 'verdict', cells: results.map(cellOf(at)), verdict, ...bounds }]
        : [];
    });
  });
}

function cellOf(at: (cell: CellReference) => Place): (result: ResultRecord) => Place {
  return ({ id }) => at({ table: 'results', row: id, column: 'value' });
}

/** What a verdict of all places says of each of them. */
function saidOfEach(
  verdict: Verdict | undefined,
  { acrossPlaces }: AssessmentRule,
): Verdict | undefined {
  if (acrossPlaces === undefined || acrossPlaces === 'sum') return undefined;
  if (verdict === 'met') return verdict;
  return verdict === 'not-met' && acrossPlaces === 'every' ? verdict : undefined;
}

interface Bounds {
  least?: number;
  most?: number;
}

/** More than any number that is judged. */
const farthest = 1e9;

/** The least and the most that a whole number with a verdict can be; undefined where the verdict says nothing of it. */
function boundsIn(
  { period }: Entry,
  item: Case,
  verdict: Verdict,
  rule: AssessmentRule,
): Bounds | undefined {
  const { direction, unit } = item.goal;
  const target = period?.target;
  if (!target || target.notAGoal) return undefined;
  if (boundsNeeded[direction].some((end) => target[end] === undefined)) return undefined;
  const start = baselineFor(item, target);
  const yardstick = { direction, unit, target, ...(start ? { baseline: start.value } : {}) };
  const rank = ranks.indexOf(verdict);
  if (rank < 0) return undefined;
  const reached = atLeast(rank, yardstick, rule);
  const better = atLeast(rank + 1, yardstick, rule);
  if (!reached) return undefined;
  // What is better lies between: on two sides of it nothing but the outer bounds is known.
  const [least, most] = [
    better && better[0] <= reached[0] ? better[1] + 1 : reached[0],
    better && better[1] >= reached[1] ? better[0] - 1 : reached[1],
  ];
  if (least > most) return undefined;
  return { ...(least > 0 ? { least } : {}), ...(most < farthest ? { most } : {}) };
}

const ranks: readonly Verdict[] = ['not-met', 'partly-met', 'met'];

/** The whole numbers whose verdict is a rank or better: a better result never has a worse one. */
function atLeast(
  rank: number,
  yardstick: Yardstick,
  rule: AssessmentRule,
): [least: number, most: number] | undefined {
  const reaches = (value: number): boolean =>
    ranks.indexOf(judge({ id: '', value }, yardstick, rule).verdict) >= rank;
  const best = bestNumber(yardstick, reaches);
  if (best === undefined || rank >= ranks.length) return undefined;
  return [
    firstThat(0, best, reaches),
    farthest - firstThat(0, farthest - best, (number) => reaches(farthest - number)),
  ];
}

/** A number that has the best verdict there is. */
function bestNumber(
  { direction, target }: Yardstick,
  reaches: (value: number) => boolean,
): number | undefined {
  const candidates = { 'at-least': [farthest], 'at-most': [0], judged: [] };
  const bounds = [target.lower, target.upper].flatMap((bound) =>
    bound === undefined ? [] : [Math.ceil(bound), Math.floor(bound)],
  );
  const among = direction === 'exactly' || direction === 'within' ? bounds : candidates[direction];
  return among.find((number) => number >= 0 && reaches(number));
}

/** The first number from a to b for which something holds that holds for b. */
function firstThat(from: number, to: number, holds: (number: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
