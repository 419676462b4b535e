import { lastDayOf } from './calendar.ts';
import { progressIn } from './assess-case.ts';
import { isWaiting, type Judging } from './case.ts';
import { combineVerdicts } from './combine-verdicts.ts';
import { add, toFraction, toNumber } from './fraction.ts';
import { given } from './given.ts';
import type { Assessment, AssessmentRule, Goal, PublicGoal, Target } from './goal.ts';
import { judgeMeasurement, type Judgement } from './judge.ts';
import { compareText } from './problem.ts';
import type { ReceiptStep } from './receipt.ts';
import { runningTotal, type Addend, type Total } from './running-total.ts';
import { judgeBeforeDue } from './under-way.ts';
import { isCounted, unitOf } from './unit.ts';

/**
 * A report's rule as it was used. Before receipts said which rule spoke for several places, `every` meant what
 * `every-graded` means now.
 */
export function ruleAsUsed<Rule extends AssessmentRule>(
  rule: Rule,
  goals: readonly PublicGoal[],
): Rule {
  const isOlder = goals.some(({ overall }) =>
    overall.receipt.steps.some((step) => step.step === 'across-places' && !step.rule),
  );
  return isOlder && rule.acrossPlaces ? { ...rule, acrossPlaces: 'every-graded' } : rule;
}

/** The goal's verdict from its places and groups, where no result for the whole project is given. */
export function acrossPlaces(
  assessments: readonly Assessment[],
  goal: Goal,
  judging: Judging,
): Assessment {
  const [only, ...others] = assessments;
  if (only && others.length === 0) return only;
  const { verdict, exceeded, steps } = judgementOf(assessments, goal, judging);
  return {
    verdict,
    interim: assessments.some(({ interim }) => interim),
    exceeded,
    ...given({ progress: progressIn(steps) }),
    receipt: {
      rule: judging.rule.name,
      inputs: assessments.flatMap(({ receipt }) => receipt.inputs.slice(1)),
      steps,
    },
  };
}

function judgementOf(assessments: readonly Assessment[], goal: Goal, judging: Judging): Judgement {
  const rule = judging.rule.acrossPlaces;
  const verdicts = assessments.map(({ verdict }) => verdict);
  if (verdicts.length === 0) return unknown({ step: 'no-target', why: 'none' });
  if (!rule) return unknown({ step: 'across-places', verdicts });
  const own: ReceiptStep = { step: 'across-places', rule, verdicts };
  if (rule === 'sum' && goal.direction !== 'judged') {
    const { steps, ...judgement } = judgeSum(assessments, goal, judging);
    return { ...judgement, steps: [own, ...steps] };
  }
  const counted = assessments.filter(({ verdict }) => verdict !== 'not-applicable');
  return {
    verdict: combineVerdicts(verdicts, rule === 'sum' ? 'every' : rule),
    exceeded: counted.length > 0 && counted.every(({ exceeded }) => exceeded),
    steps: [own],
  };
}

function unknown(...steps: ReceiptStep[]): Judgement {
  return { verdict: 'not-assessable', exceeded: false, steps };
}

/**
 * The sum of places' results against the sum of their targets. Groups may overlap and are not added. A place whose
 * result is not known makes the sum a minimum.
 */
function judgeSum(
  assessments: readonly Assessment[],
  goal: Goal,
  { rule, on }: Judging,
): Judgement {
  const places = assessments.filter(
    ({ group, verdict }) => group === undefined && verdict !== 'not-applicable',
  );
  if (places.length === 0) return unknown({ step: 'no-sum', why: 'groups' });
  const target = sumOfTargets(places, goal);
  if (typeof target === 'string') return unknown({ step: 'no-sum', why: target });
  const sum = runningTotal(places.map(addendOf), goal.unit, rule);
  const measurement = sum && {
    span: sum.measurement.span,
    steps: [sumStep(places.length, sum), ...sum.measurement.steps],
  };
  const yardstick = { direction: goal.direction, unit: goal.unit, target };
  if (isWaiting(target, on)) {
    return judgeBeforeDue(
      measurement,
      { goal, yardstick, rule, soFar: [] },
      { due: target.due, on },
    );
  }
  return measurement
    ? judgeMeasurement(measurement, yardstick, rule)
    : unknown({ step: 'no-result', why: 'missing' });
}

/** What a place adds: its running total where results are counts of periods, else its result. */
function addendOf({ result, total }: Assessment): Addend {
  if (result?.value === undefined) return { id: '', absent: 'missing' };
  return total === undefined ? result : { id: result.id, value: total };
}

function sumStep(places: number, { total, missing }: Total): ReceiptStep {
  return { step: 'sum-of-places', places, sum: total, ...(missing > 0 ? { missing } : {}) };
}

/** The units besides counts in which amounts of several places can be added. */
const addedUnits: ReadonlySet<string> = new Set([
  'dkk',
  'dkk-millions',
  'eur',
  'hours',
  'km',
  'square-metres',
  'tonnes',
]);

/** One target for all places; a word for why there is none. Shares are not added: all must have the same. */
function sumOfTargets(places: readonly Assessment[], goal: Goal): Target | 'unit' | 'targets' {
  const targets = places.map(({ target }) => target);
  const { unit, accumulate } = goal;
  const isShared = unit === 'percent' && accumulate !== 'sum';
  if (!isShared && !addedUnits.has(unit) && !isCounted(unitOf(goal))) return 'unit';
  if (!targets.every((target) => target)) return 'targets';
  const known = targets.filter((target) => target !== undefined);
  const [last] = known.toSorted((a, b) => compareText(lastDayOf(b.due), lastDayOf(a.due)));
  if (!last) return 'targets';
  const { id, due, revision } = last;
  const lower = boundOfAll(known, 'lower', isShared);
  const upper = boundOfAll(known, 'upper', isShared);
  if (lower === undefined && upper === undefined) return 'targets';
  return { id, due, revision, ...given({ lower, upper }) };
}

/** The sum of one bound, or the bound that all share; undefined where a place has none, or another. */
function boundOfAll(
  targets: readonly Target[],
  end: 'lower' | 'upper',
  isShared: boolean,
): number | undefined {
  const bounds = targets.flatMap((target) => target[end] ?? []);
  if (bounds.length < targets.length) return undefined;
  if (isShared) return new Set(bounds).size === 1 ? bounds[0] : undefined;
  return toNumber(bounds.reduce((sum, bound) => add(sum, toFraction(bound)), toFraction(0)));
}
