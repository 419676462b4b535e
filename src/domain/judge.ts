import {
  absolute,
  add,
  compare,
  divide,
  toFraction,
  hundred,
  isZero,
  multiply,
  takePercent,
  subtract,
  toNumber,
  type Fraction,
} from './fraction.ts';
import type { AssessmentRule, Result, Target } from './goal.ts';
import type { ReceiptStep } from './receipt.ts';
import { given } from './given.ts';
import { pointIn, type Range } from './range.ts';
import { measure, type Measurement } from './measurement.ts';
import type { UnitId } from './unit.ts';
import type { Direction, Verdict } from './codes.ts';

/** A verdict by arithmetic, with the arithmetic. */
export interface Judgement {
  verdict: Verdict;
  exceeded: boolean;
  steps: ReceiptStep[];
}

/** What a result is measured by. */
export interface Yardstick {
  direction: Direction;
  unit: UnitId;
  target: Target;
  /** At the same place, for the same group; absent where nobody knows it. */
  baseline?: number;
}

/**
 * Judges a measured result against a target by the report's rule. Exact: no rounding unless the rule asks for it.
 * A better result never gives a worse verdict, and neither unit nor scale changes it.
 */
export function judge(result: Result, yardstick: Yardstick, rule: AssessmentRule): Judgement {
  return judgeMeasurement(measure(result, yardstick.unit, rule), yardstick, rule);
}

/** Judges what is known of a value: a verdict stands only where the whole interval gives it. */
export function judgeMeasurement(
  { span, steps }: Measurement,
  yardstick: Yardstick,
  rule: AssessmentRule,
): Judgement {
  const reach = reachOf(yardstick);
  if ('step' in reach) {
    return { verdict: 'not-assessable', exceeded: false, steps: [...steps, reach] };
  }
  const known = [...steps, ...reach.steps];
  const judged = pointsWithin(span, reach).map((point) =>
    judgePoint(point, reach, yardstick, rule),
  );
  const verdicts = [...new Set(judged.map(({ verdict }) => verdict))];
  const [verdict, ...others] = verdicts;
  if (verdict === undefined || others.length > 0) {
    const undecided: ReceiptStep = { step: 'undecided', verdicts };
    return { verdict: 'not-assessable', exceeded: false, steps: [...known, undecided] };
  }
  return {
    verdict,
    exceeded: judged.every(({ exceeded }) => exceeded),
    steps: [...known, ...stepsOfWorst(judged, yardstick.direction)],
  };
}

/** The bounds of a target as values. */
export interface Reach {
  lower?: Fraction;
  upper?: Fraction;
  /** How the bounds follow from the baseline, where they do. */
  steps: ReceiptStep[];
}

/** The bounds of a target that its goal's direction needs. */
export const boundsNeeded: Record<Direction, readonly ('lower' | 'upper')[]> = {
  'at-least': ['lower'],
  'at-most': ['upper'],
  exactly: ['lower'],
  within: ['lower', 'upper'],
  judged: ['lower'],
};

/** The target's bounds, or the reason why nobody can say where they lie. */
export function reachOf({ direction, target, baseline }: Yardstick): Reach | ReceiptStep {
  const { lower, upper, basis } = target;
  if (boundsNeeded[direction].some((end) => target[end] === undefined))
    return { step: 'no-target', why: 'unknown' };
  if (!basis) return reach(lower, upper, toFraction, []);
  if (baseline === undefined) return { step: 'no-baseline', why: 'missing' };
  const start = toFraction(baseline);
  if (basis === 'baseline-percent' && isZero(start)) return { step: 'no-baseline', why: 'zero' };
  const from = (change: number) =>
    add(start, basis === 'baseline' ? toFraction(change) : takePercent(start, change));
  // 'Exactly' has one bound twice.
  const steps = [...new Set([lower, upper])].flatMap((change): ReceiptStep[] =>
    change === undefined
      ? []
      : [{ step: 'from-baseline', basis, baseline, change, bound: toNumber(from(change)) }],
  );
  return reach(lower, upper, from, steps);
}

function reach(
  lower: number | undefined,
  upper: number | undefined,
  valueOf: (bound: number) => Fraction,
  steps: ReceiptStep[],
): Reach {
  const valueAt = (bound: number | undefined) => (bound === undefined ? undefined : valueOf(bound));
  return { ...given({ lower: valueAt(lower), upper: valueAt(upper) }), steps };
}

/** A value, or an end that is open upwards or downwards. */
type Point = Fraction | 'above' | 'below';

/** Both ends of a span, and the bounds within it: the verdict changes from better to worse nowhere else. */
function pointsWithin(span: Range, { lower, upper }: Reach): Point[] {
  const { low, high } = span;
  const point = pointIn(span);
  if (point) return [point];
  const inside = [lower, upper].filter(
    (bound): bound is Fraction =>
      bound !== undefined &&
      (!low || compare(bound, low) > 0) &&
      (!high || compare(bound, high) < 0),
  );
  return [low ?? 'below', ...inside, high ?? 'above'];
}

function judgePoint(
  point: Point,
  reach: Reach,
  yardstick: Yardstick,
  rule: AssessmentRule,
): Judgement {
  if (typeof point === 'string') return judgeOpenEnd(point, yardstick.direction);
  const steps: ReceiptStep[] = [];
  const missed = boundsOf(yardstick.direction, reach).filter((bound) => {
    const holds = reaches(point, bound);
    const { operator, value } = bound;
    steps.push({
      step: 'compare',
      result: toNumber(point),
      operator,
      bound: toNumber(value),
      holds,
    });
    return !holds;
  });
  const [bound] = missed;
  if (!bound)
    return { verdict: 'met', exceeded: isExceeded(point, reach, yardstick.direction), steps };
  const step = shortfall(point, bound, yardstick, rule);
  if (!step) return { verdict: 'not-met', exceeded: false, steps };
  const verdict = step.step === 'shortfall' && step.holds ? 'partly-met' : 'not-met';
  return { verdict, exceeded: false, steps: [...steps, step] };
}

/** What lies beyond every number on one side. */
function judgeOpenEnd(end: 'above' | 'below', direction: Direction): Judgement {
  const isGood = direction === (end === 'above' ? 'at-least' : 'at-most');
  return { verdict: isGood ? 'met' : 'not-met', exceeded: isGood, steps: [] };
}

/** Of judgements that agree, the arithmetic of the worse end, or of the other where that is open. */
function stepsOfWorst(judged: readonly Judgement[], direction: Direction): ReceiptStep[] {
  const ordered = direction === 'at-most' ? judged.toReversed() : judged;
  return ordered.find(({ steps }) => steps.length > 0)?.steps ?? [];
}

interface Bound {
  operator: 'at-least' | 'at-most' | 'equal';
  value: Fraction;
}

function boundsOf(direction: Direction, { lower, upper }: Reach): Bound[] {
  const bound = (operator: Bound['operator'], value: Fraction | undefined): Bound[] =>
    value === undefined ? [] : [{ operator, value }];
  if (direction === 'at-least') return bound('at-least', lower);
  if (direction === 'at-most') return bound('at-most', upper);
  if (direction === 'exactly') return bound('equal', lower);
  return [...bound('at-least', lower), ...bound('at-most', upper)];
}

function reaches(result: Fraction, { operator, value }: Bound): boolean {
  const order = compare(result, value);
  if (operator === 'equal') return order === 0;
  return operator === 'at-least' ? order >= 0 : order <= 0;
}

/** Beyond the target on the good side; for a range beyond its far end. */
function isExceeded(result: Fraction, { lower, upper }: Reach, direction: Direction): boolean {
  if (direction !== 'at-least' && direction !== 'at-most') return false;
  const far = direction === 'at-least' ? (upper ?? lower) : (lower ?? upper);
  if (far === undefined) return false;
  const order = compare(result, far);
  return direction === 'at-least' ? order > 0 : order < 0;
}

/** How far short the result is, where the rule knows 'partly met'; a reason where it cannot be computed. */
function shortfall(
  result: Fraction,
  bound: Bound,
  { baseline }: Yardstick,
  { partlyMet }: AssessmentRule,
): ReceiptStep | undefined {
  if (!partlyMet) return undefined;
  const { shortfallPercent, of, boundary } = partlyMet;
  if (of === 'distance-from-baseline' && baseline === undefined) {
    return { step: 'no-shortfall-base', reason: 'no-baseline' };
  }
  const start = toFraction(of === 'target' ? 0 : (baseline ?? 0));
  const whole = absolute(subtract(bound.value, start));
  if (isZero(whole)) {
    const reason = of === 'target' ? 'target-zero' : 'baseline-equals-target';
    return { step: 'no-shortfall-base', reason };
  }
  const distance = absolute(subtract(bound.value, result));
  const percent = multiply(divide(distance, whole), hundred);
  const order = compare(percent, toFraction(shortfallPercent));
  return {
    step: 'shortfall',
    distance: toNumber(distance),
    of: toNumber(whole),
    percent: toNumber(percent),
    limitPercent: shortfallPercent,
    holds: boundary === 'inclusive' ? order <= 0 : order < 0,
  };
}
