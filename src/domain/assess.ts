import { isBefore } from './calendar.ts';
import { assessCase } from './assess-case.ts';
import type { AssessmentRule, Goal, PublicGoal, Assessment, Verdict } from './goal.ts';
import type { GoalRecords, ResultRecord, Scope, TargetRecord } from './goal-records.ts';

/** Judges every goal for every place and group by the report's rule. Expects records that passed the checks. */
export function assessGoals(records: GoalRecords, rule: AssessmentRule): PublicGoal[] {
  const targets = Map.groupBy(records.targets, (target) => target.goal);
  const results = Map.groupBy(records.results, (result) => result.goal);
  return records.goals.map((goal) =>
    assessGoal(goal, targets.get(goal.id) ?? [], results.get(goal.id) ?? [], rule),
  );
}

function assessGoal(
  goal: Goal,
  targets: TargetRecord[],
  results: ResultRecord[],
  rule: AssessmentRule,
): PublicGoal {
  const assessments = scopesOf([...targets, ...results]).map((scope) =>
    assessCase(
      {
        goal,
        scope,
        targets: targets.filter((target) => isFor(target, scope)),
        result: latest(results.filter((result) => isFor(result, scope))),
        hasTargets: targets.length > 0,
      },
      rule,
    ),
  );
  const whole = assessments.find(({ place, group }) => place === undefined && group === undefined);
  const overall = whole ?? acrossPlaces(assessments, rule);
  return {
    ...goal,
    overall,
    assessments: assessments.filter((assessment) => assessment !== overall),
  };
}

/** The places and groups that rows speak of, the whole project first, then in the order of the rows. */
function scopesOf(rows: Scope[]): Scope[] {
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

function latest(results: ResultRecord[]): ResultRecord | undefined {
  return results.reduce<ResultRecord | undefined>(
    (last, result) => (last && isBefore(result.date, last.date) ? last : result),
    undefined,
  );
}

/**
 * The goal's verdict from its places and groups, where no result for the whole project is given.
 * The only rule so far is `every`: met where it is met everywhere, not met where it is met nowhere, else partly met.
 * Where a place cannot be judged, the verdict stands only if that place could not have changed it.
 */
function acrossPlaces(assessments: Assessment[], rule: AssessmentRule): Assessment {
  const [only, ...others] = assessments;
  if (only && others.length === 0) return only;
  const verdicts = assessments.map(({ verdict }) => verdict);
  return {
    verdict:
      assessments.length > 0 && rule.acrossPlaces === 'every' ? every(verdicts) : 'not-assessable',
    interim: assessments.some(({ interim }) => interim),
    exceeded: assessments.length > 0 && assessments.every(({ exceeded }) => exceeded),
    receipt: {
      rule: rule.name,
      inputs: assessments.flatMap(({ receipt }) => receipt.inputs.slice(1)),
      steps:
        assessments.length > 0
          ? [{ step: 'across-places', verdicts }]
          : [{ step: 'no-target', why: 'none' }],
    },
  };
}

/** Takes each unknown verdict as met and as not met; where both give the same answer, that is the answer. */
function every(verdicts: Verdict[]): Verdict {
  const counted = verdicts.filter((verdict) => verdict !== 'not-applicable');
  if (counted.length === 0) return 'not-applicable';
  const best = combine(counted.map((verdict) => (verdict === 'not-assessable' ? 'met' : verdict)));
  const worst = combine(
    counted.map((verdict) => (verdict === 'not-assessable' ? 'not-met' : verdict)),
  );
  return best === worst ? best : 'not-assessable';
}

function combine(verdicts: Verdict[]): Verdict {
  if (verdicts.every((verdict) => verdict === 'met')) return 'met';
  if (verdicts.every((verdict) => verdict === 'not-met')) return 'not-met';
  return 'partly-met';
}
