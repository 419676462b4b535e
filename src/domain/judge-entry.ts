import { isWaiting, type Case, type Entry, type Judging } from './case.ts';
import type { AssessmentRule, Goal, Margin } from './goal.ts';
import type { ResultRecord, TargetRecord } from './goal-records.ts';
import { judgeMeasurement, type Judgement, type Yardstick } from './judge.ts';
import { findMargins } from './margin.ts';
import type { ReceiptStep } from './receipt.ts';
import { runningTotal, type Total } from './running-total.ts';
import { measure, type Measurement } from './measurement.ts';
import { isCounted, unitOf } from './unit.ts';
import { judgeBeforeDue } from './under-way.ts';
import type { Verdict } from './codes.ts';

/** Judges one entry of a case, by its own target or by another revision of it. */
export function judgeEntry(
  entry: Entry,
  item: Case,
  { rule, on }: Judging,
  target: TargetRecord | undefined = entry.period?.target,
): Judgement {
  const { goal, hasTargets, targets } = item;
  const { result } = entry;
  const waiting = target && isWaiting(target, on) ? { due: target.due, on } : undefined;
  if (goal.direction === 'judged') return judgedByEvaluator(result, waiting);
  if (target?.notAGoal) return without('not-applicable', { step: 'no-target', why: 'not-a-goal' });
  if (!target) return withoutTarget(targets.length > 0, hasTargets);
  if (result?.absent === 'not-applicable') return withoutResult(result);
  const measurement = measurementIn(entry, goal, rule);
  const yardstick = yardstickOf(item, target);
  if (waiting) {
    return judgeBeforeDue(measurement, { goal, yardstick, rule, soFar: entry.soFar }, waiting);
  }
  return measurement ? judgeMeasurement(measurement, yardstick, rule) : withoutResult(result);
}

function yardstickOf(item: Case, target: TargetRecord): Yardstick {
  const { direction, unit } = item.goal;
  const start = baselineFor(item, target);
  return { direction, unit, target, ...(start ? { baseline: start.value } : {}) };
}

/** What would have given another verdict, where one was computed of a number and the goal was due. */
export function marginsIn(
  { result, period, ...entry }: Entry,
  item: Case,
  { rule, on }: Judging,
): Margin[] {
  const { goal } = item;
  const target = period?.target;
  if (!target || target.notAGoal || goal.direction === 'judged' || isWaiting(target, on)) return [];
  if (!result || result.absent) return [];
  const sum = totalIn({ result, ...entry }, goal, rule);
  if (goal.accumulate === 'sum' && (!sum || sum.missing > 0 || goal.unit === 'percent')) return [];
  const judged = sum ? { id: result.id, value: sum.total } : result;
  return findMargins(judged, yardstickOf(item, target), rule, isCounted(unitOf(goal)));
}

/** What a target is measured from: where it is relative, only what the place itself started from will do. */
export function baselineFor(
  { goal, start }: Case,
  { basis }: Pick<TargetRecord, 'basis'>,
): Case['start'] {
  return start ?? (basis ? undefined : goal.baseline);
}

/** The running total of an entry where results are counts of their periods. */
export function totalIn(
  { soFar, result }: Entry,
  goal: Goal,
  rule: AssessmentRule,
): Total | undefined {
  if (goal.accumulate !== 'sum' || !result) return undefined;
  return runningTotal(soFar, goal.unit, rule);
}

function measurementIn(entry: Entry, goal: Goal, rule: AssessmentRule): Measurement | undefined {
  const { result } = entry;
  if (goal.accumulate !== 'sum') {
    return result && !result.absent ? measure(result, goal.unit, rule) : undefined;
  }
  const sum = totalIn(entry, goal, rule);
  if (!sum) return undefined;
  const { total, missing, measurement } = sum;
  const step: ReceiptStep = {
    step: 'total',
    results: entry.soFar.length,
    total,
    ...(missing > 0 ? { missing } : {}),
  };
  return { ...measurement, steps: [step, ...measurement.steps] };
}

function judgedByEvaluator(
  result: ResultRecord | undefined,
  waiting: { due: string; on: string } | undefined,
): Judgement {
  if (result?.verdict) {
    return without(result.verdict, { step: 'judged', verdict: result.verdict });
  }
  return waiting ? without('under-way', { step: 'under-way', ...waiting }) : withoutResult(result);
}

function withoutTarget(hasOwn: boolean, hasTargets: boolean): Judgement {
  if (hasOwn) return without('not-assessable', { step: 'no-target', why: 'unknown-period' });
  return without(hasTargets ? 'not-applicable' : 'not-assessable', {
    step: 'no-target',
    why: 'none',
  });
}

function withoutResult(result: ResultRecord | undefined): Judgement {
  const why = result ? (result.absent ?? 'missing') : 'not-measured';
  return without(why === 'not-applicable' ? 'not-applicable' : 'not-assessable', {
    step: 'no-result',
    why,
  });
}

function without(verdict: Verdict, step: ReceiptStep): Judgement {
  return { verdict, exceeded: false, steps: [step] };
}
