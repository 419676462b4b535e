import { acrossPlaces } from './across-places.ts';
import { assessCase } from './assess-case.ts';
import type { Case, Judging } from './case.ts';
import type { Assessment, AssessmentRule, Goal, PublicGoal } from './goal.ts';
import type { GoalRecords, Scope } from './goal-records.ts';

/**
 * Judges every goal for every place and group by the report's rule, as things were on a day: what is due after it is
 * under way. Expects records that passed the checks. The order of the records decides nothing but the order in
 * which goals and places stand.
 */
export function assessGoals(
  records: GoalRecords,
  rule: AssessmentRule,
  on: string,
  asked: Pick<Judging, 'withoutMargins'> = {},
): PublicGoal[] {
  const targets = Map.groupBy(records.targets, (target) => target.goal);
  const results = Map.groupBy(records.results, (result) => result.goal);
  const baselines = Map.groupBy(records.baselines, (baseline) => baseline.goal);
  return records.goals.map((goal) =>
    assessGoal(
      goal,
      {
        goals: [],
        targets: targets.get(goal.id) ?? [],
        results: results.get(goal.id) ?? [],
        baselines: baselines.get(goal.id) ?? [],
      },
      { rule, on, ...asked },
    ),
  );
}

function assessGoal(goal: Goal, records: GoalRecords, judging: Judging): PublicGoal {
  const { targets, results } = records;
  const assessments = scopesOf([...targets, ...results]).map((scope) =>
    assessCase(caseOf(goal, records, scope), judging),
  );
  const whole = assessments.find(isWhole);
  const places = assessments.filter((assessment) => assessment !== whole);
  const overall =
    whole && !isOnlyStated(whole, places)
      ? whole
      : withStated(acrossPlaces(places, goal, judging), whole);
  return { ...goal, overall, assessments: places.filter((assessment) => assessment !== overall) };
}

/** Whether all that is known of the whole project is the evaluator's verdict: the targets are those of its places. */
function isOnlyStated(whole: Assessment, places: readonly Assessment[]): boolean {
  const hasOwn = whole.target !== undefined || whole.result?.value !== undefined;
  return whole.evaluator !== undefined && !hasOwn && places.some(({ target }) => target);
}

/** What places come to, with what the evaluator said of the whole project. */
function withStated(computed: Assessment, stated: Assessment | undefined): Assessment {
  if (!stated?.evaluator) return computed;
  const { evaluator, receipt } = stated;
  return {
    ...computed,
    evaluator: { ...evaluator, departs: evaluator.verdict !== computed.verdict },
    receipt: {
      ...computed.receipt,
      inputs: [...computed.receipt.inputs, ...receipt.inputs.slice(1)],
    },
  };
}

function caseOf(goal: Goal, { targets, results, baselines }: GoalRecords, scope: Scope): Case {
  const start = baselines.find((baseline) => isFor(baseline, scope)) ?? wholeStart(goal, scope);
  return {
    goal,
    scope,
    targets: targets.filter((target) => isFor(target, scope)),
    results: results.filter((result) => isFor(result, scope)),
    ...(start ? { start } : {}),
    hasTargets: targets.length > 0,
  };
}

function wholeStart({ baseline }: Goal, scope: Scope): Goal['baseline'] {
  return isWhole(scope) ? baseline : undefined;
}

/** The places and groups that rows speak of, the whole project first, then in the order of the rows. */
function scopesOf(rows: readonly Scope[]): Scope[] {
  const scopes = new Map<string, Scope>();
  for (const { place, group } of rows) {
    const scope = { ...(place ? { place } : {}), ...(group ? { group } : {}) };
    scopes.set(`${place ?? ''}/${group ?? ''}`, scope);
  }
  const list = [...scopes.values()];
  return [...list.filter(isWhole), ...list.filter((scope) => !isWhole(scope))];
}

function isWhole({ place, group }: Scope): boolean {
  return place === undefined && group === undefined;
}

function isFor(row: Scope, { place, group }: Scope): boolean {
  return row.place === place && row.group === group;
}
