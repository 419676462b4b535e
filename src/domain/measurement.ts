import {
  add,
  compare,
  toFraction,
  hundred,
  multiply,
  takePercent,
  ratio,
  round,
  subtract,
  toNumber,
  type Fraction,
} from './fraction.ts';
import { given } from './given.ts';
import type { AssessmentRule, Result } from './goal.ts';
import type { IntervalSource, ReceiptStep } from './receipt.ts';
import type { UnitId } from './unit.ts';
import { mapped, type Range } from './range.ts';

/** A value that is to be judged, and how it came to be an interval, where it is one. */
export interface Measurement {
  /** The two ends that the value lies between, themselves included; an open end is left out. */
  span: Range;
  steps: ReceiptStep[];
}

/** A result as it is compared: exact, or rounded where the rule asks for it. */
export function measure(result: Result, unit: UnitId, rule: AssessmentRule): Measurement {
  const measured = exactValue(result, unit);
  const { from, ...known } = resultSpan(result, measured, rule);
  const span = rounded(known, rule);
  if (from) return { span, steps: [intervalStep(span, from)] };
  return { span, steps: roundingStep(measured, asCompared(measured, rule), rule) };
}

/** The result as an exact number; a share is taken from its counts, so that 14.6 % is never 15 %. */
export function exactValue({ value, numerator, denominator }: Result, unit: UnitId): Fraction {
  if (unit === 'percent' && numerator !== undefined && denominator) {
    return multiply(ratio(numerator, denominator), hundred);
  }
  return toFraction(value ?? 0);
}

export function intervalStep({ low, high }: Range, from: IntervalSource): ReceiptStep {
  return {
    step: 'interval',
    from,
    ...given({ low: low && toNumber(low), high: high && toNumber(high) }),
  };
}

/** What lies between the two ends that a number may have, themselves included, and how it came to be an interval. */
export function resultSpan(
  { value = 0, valueTo, approximate, bound }: Omit<Result, 'id'>,
  measured: Fraction,
  rule: Pick<AssessmentRule, 'about'>,
): Range & { from?: IntervalSource } {
  if (bound === 'at-least') return { low: measured, from: bound };
  if (bound === 'at-most') return { high: measured, from: bound };
  const top = valueTo === undefined ? measured : toFraction(valueTo);
  if (!approximate) {
    return { low: measured, high: top, ...(valueTo === undefined ? {} : { from: 'range' }) };
  }
  const width = (end: Fraction, printed: number) =>
    rule.about ? takePercent(end, rule.about.percent) : halfOfLastDigit(printed);
  return {
    low: subtract(measured, width(measured, value)),
    high: add(top, width(top, valueTo ?? value)),
    from: rule.about ? 'about-declared' : 'about-last-digit',
  };
}

/** Half of the place of the last digit that is written: 0.5 for 40, 0.05 for 0.4. */
function halfOfLastDigit(printed: number): Fraction {
  const [, decimals = ''] = String(printed).split('.');
  return ratio(1, 2 * 10 ** decimals.length);
}

/** Both ends as they are compared. */
export function rounded(span: Range, rule: AssessmentRule): Range {
  return mapped(span, (end) => asCompared(end, rule));
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
