import {
  absolute,
  compare,
  divide,
  fractionOf,
  isZero,
  multiply,
  ratio,
  round,
  subtract,
  toNumber,
  type Fraction,
} from './fraction.ts';
import type { AssessmentRule, Direction, ReceiptStep, Result, Target, Verdict } from './goal.ts';
import type { UnitId } from './unit.ts';

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
  baseline?: number;
}

type Bound = { operator: 'at-least' | 'at-most' | 'equal'; value: Fraction };

const hundred = fractionOf(100);

/**
 * Judges a measured result against a target by the report's rule. Exact: no rounding unless the rule asks for it.
 * A better result never gives a worse verdict, and neither unit nor scale changes it.
 */
export function judge(result: Result, yardstick: Yardstick, rule: AssessmentRule): Judgement {
  const measured = measure(result, yardstick.unit);
  const compared = asCompared(measured, rule);
  const steps: ReceiptStep[] = [...roundingStep(measured, compared, rule)];
  const missed = boundsOf(yardstick).filter((bound) => {
    const holds = reaches(compared, bound);
    steps.push({
      step: 'compare',
      result: toNumber(compared),
      operator: bound.operator,
      bound: toNumber(bound.value),
      holds,
    });
    return !holds;
  });
  const [bound] = missed;
  if (!bound) return { verdict: 'met', exceeded: isExceeded(compared, yardstick), steps };
  const step = shortfall(compared, bound, yardstick, rule);
  if (!step) return { verdict: 'not-met', exceeded: false, steps };
  const verdict = step.step === 'shortfall' && step.holds ? 'partly-met' : 'not-met';
  return { verdict, exceeded: false, steps: [...steps, step] };
}

/** The result as an exact number; a share is taken from its counts, so that 14.6 % is never 15 %. */
function measure({ value, numerator, denominator }: Result, unit: UnitId): Fraction {
  if (unit === 'percent' && numerator !== undefined && denominator) {
    return multiply(ratio(numerator, denominator), hundred);
  }
  return fractionOf(value ?? 0);
}

function asCompared(measured: Fraction, rule: AssessmentRule): Fraction {
  return rule.compare === 'unrounded' ? measured : round(measured, rule.compare.decimals);
}

function roundingStep(measured: Fraction, compared: Fraction, rule: AssessmentRule): ReceiptStep[] {
  if (rule.compare === 'unrounded' || compare(measured, compared) === 0) return [];
  return [
    {
      step: 'rounded',
      from: toNumber(measured),
      to: toNumber(compared),
      decimals: rule.compare.decimals,
    },
  ];
}

function boundsOf({ direction, target }: Yardstick): Bound[] {
  const bound = (operator: Bound['operator'], value: number | undefined): Bound[] =>
    value === undefined ? [] : [{ operator, value: fractionOf(value) }];
  if (direction === 'at-least') return bound('at-least', target.lower);
  if (direction === 'at-most') return bound('at-most', target.upper);
  if (direction === 'exactly') return bound('equal', target.lower);
  return [...bound('at-least', target.lower), ...bound('at-most', target.upper)];
}

function reaches(result: Fraction, { operator, value }: Bound): boolean {
  const order = compare(result, value);
  if (operator === 'equal') return order === 0;
  return operator === 'at-least' ? order >= 0 : order <= 0;
}

/** Beyond the target on the good side; for a range beyond its far end. */
function isExceeded(result: Fraction, { direction, target: { lower, upper } }: Yardstick): boolean {
  const far =
    direction === 'at-least'
      ? (upper ?? lower)
      : direction === 'at-most'
        ? (lower ?? upper)
        : undefined;
  if (far === undefined) return false;
  const order = compare(result, fractionOf(far));
  return direction === 'at-least' ? order > 0 : order < 0;
}

/** How far short the result is, where the rule knows 'partly met'; a reason where it cannot be computed. */
function shortfall(
  result: Fraction,
  bound: Bound,
  yardstick: Yardstick,
  rule: AssessmentRule,
): ReceiptStep | undefined {
  if (!rule.partlyMet) return undefined;
  const { shortfallPercent, of, boundary } = rule.partlyMet;
  if (of === 'distance-from-baseline' && yardstick.baseline === undefined) {
    return { step: 'no-shortfall-base', reason: 'no-baseline' };
  }
  const start = of === 'target' ? fractionOf(0) : fractionOf(yardstick.baseline ?? 0);
  const whole = absolute(subtract(bound.value, start));
  if (isZero(whole)) {
    return {
      step: 'no-shortfall-base',
      reason: of === 'target' ? 'target-zero' : 'baseline-equals-target',
    };
  }
  const distance = absolute(subtract(bound.value, result));
  const percent = multiply(divide(distance, whole), hundred);
  const order = compare(percent, fractionOf(shortfallPercent));
  return {
    step: 'shortfall',
    distance: toNumber(distance),
    of: toNumber(whole),
    percent: toNumber(percent),
    limitPercent: shortfallPercent,
    holds: boundary === 'inclusive' ? order <= 0 : order < 0,
  };
}
