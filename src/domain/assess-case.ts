import { isBefore } from './calendar.ts';
import type { Assessment, AssessmentRule, Goal, ReceiptStep, Result, Target } from './goal.ts';
import type { ResultRecord, Scope, TargetRecord } from './goal-records.ts';
import { judge, type Judgement } from './judge.ts';
import type { CellReference } from './reference.ts';
import { wilsonInterval } from './statistics.ts';

/** Everything known of one goal for one place and group. */
export interface Case {
  goal: Goal;
  scope: Scope;
  targets: TargetRecord[];
  result: ResultRecord | undefined;
  /** Whether the goal has a target for anyone. */
  hasTargets: boolean;
}

/** Judges one goal for one place and group: verdict, receipt, and the evaluator's own view. */
export function assessCase(item: Case, rule: AssessmentRule): Assessment {
  const target = judgedTarget(item.targets, rule);
  const { verdict, exceeded, steps } = judgementOf(item, target, rule);
  const { result } = item;
  return {
    ...item.scope,
    verdict,
    interim: Boolean(target && result && isBefore(result.date, target.due)),
    exceeded,
    ...evaluatorOf(item, verdict),
    ...(result?.forecast ? { forecast: { verdict: result.forecast, ...reasonOf(result) } } : {}),
    ...(target ? { target: publicTarget(target) } : {}),
    ...originalOf(item, target, rule),
    ...(result ? { result: publicResult(result) } : {}),
    ...(result?.reason ? { note: result.reason } : {}),
    ...intervalOf(item),
    receipt: { rule: rule.name, inputs: inputsOf(item, target), steps },
  };
}

/** The target that counts: the latest revision, or the original where the rule says so. */
function judgedTarget(targets: TargetRecord[], rule: AssessmentRule): TargetRecord | undefined {
  const byRevision = targets.toSorted((a, b) => a.revision - b.revision);
  return rule.revisedTargets === 'latest' ? byRevision.at(-1) : byRevision[0];
}

function judgementOf(
  item: Case,
  target: TargetRecord | undefined,
  rule: AssessmentRule,
): Judgement {
  const { goal, result, hasTargets } = item;
  if (goal.direction === 'judged') return judgedByEvaluator(result);
  if (target?.notAGoal) return without('not-applicable', { step: 'no-target', why: 'not-a-goal' });
  if (!target) {
    return without(hasTargets ? 'not-applicable' : 'not-assessable', {
      step: 'no-target',
      why: 'none',
    });
  }
  if (!result || result.absent) return withoutResult(result);
  const yardstick = {
    direction: goal.direction,
    unit: goal.unit,
    target,
    ...(goal.baseline ? { baseline: goal.baseline.value } : {}),
  };
  return judge(result, yardstick, rule);
}

function judgedByEvaluator(result: ResultRecord | undefined): Judgement {
  return result?.verdict
    ? without(result.verdict, { step: 'judged', verdict: result.verdict })
    : withoutResult(result);
}

function withoutResult(result: ResultRecord | undefined): Judgement {
  const why = result?.absent ?? 'missing';
  return without(why === 'not-applicable' ? 'not-applicable' : 'not-assessable', {
    step: 'no-result',
    why,
  });
}

function without(verdict: Judgement['verdict'], step: ReceiptStep): Judgement {
  return { verdict, exceeded: false, steps: [step] };
}

/** The evaluator's own verdict is added to a computed one; it is the only verdict of a judged goal. */
function evaluatorOf(
  { goal, result }: Case,
  computed: Assessment['verdict'],
): Pick<Assessment, 'evaluator'> {
  if (!result?.verdict || goal.direction === 'judged') return {};
  return {
    evaluator: {
      verdict: result.verdict,
      ...reasonOf(result),
      departs: result.verdict !== computed,
    },
  };
}

/** Where a revised target is judged: what it was first, and the verdict that this would have given. */
function originalOf(
  item: Case,
  target: TargetRecord | undefined,
  rule: AssessmentRule,
): Pick<Assessment, 'original'> {
  const original = item.targets.find(({ revision }) => revision === 0);
  if (!target || !original || original === target) return {};
  return {
    original: {
      target: publicTarget(original),
      verdict: judgementOf(item, original, rule).verdict,
    },
  };
}

function reasonOf({ reason }: ResultRecord): { reason?: string } {
  return reason ? { reason } : {};
}

function publicTarget({ id, due, revision, lower, upper, reason, source }: TargetRecord): Target {
  return { id, due, revision, ...given({ lower, upper, reason, source }) };
}

function publicResult({
  id,
  date,
  value,
  numerator,
  denominator,
  approximate,
  source,
}: ResultRecord): Result {
  return { id, date, ...given({ value, numerator, denominator, approximate, source }) };
}

/** The properties that hold something: an absent one is left out, not undefined, in what is published. */
function given<Properties extends object>(
  properties: Properties,
): { [Name in keyof Properties]?: NonNullable<Properties[Name]> } {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as {
    [Name in keyof Properties]?: NonNullable<Properties[Name]>;
  };
}

/** Only a sample is told with an interval: it says how far everybody could be from those who were asked. */
function intervalOf({ goal, result }: Case): Pick<Assessment, 'interval'> {
  if (goal.population !== 'sample') return {};
  if (result?.numerator === undefined || !result.denominator) return {};
  return { interval: wilsonInterval(result.numerator, result.denominator) };
}

/** The cells that the verdict is based on, for the receipt's links. */
function inputsOf({ goal, result }: Case, target: TargetRecord | undefined): CellReference[] {
  const inputs: CellReference[] = [{ table: 'goals', row: goal.id, column: 'direction' }];
  if (target)
    inputs.push({
      table: 'targets',
      row: target.id,
      column: target.lower === undefined ? 'upper' : 'lower',
    });
  if (result) inputs.push({ table: 'results', row: result.id, column: 'value' });
  return inputs;
}
