import type { Absence } from './table.ts';
import { add, toFraction, toNumber } from './fraction.ts';
import type { AssessmentRule, Result } from './goal.ts';
import { addRanges } from './range.ts';
import { intervalStep, measure, rounded, type Measurement } from './measurement.ts';
import type { UnitId } from './unit.ts';

/** A result that is to be added, or the reason why there is none. */
export type Addend = Result & { absent?: Absence };

/** What several results come to together. */
export interface Total {
  measurement: Measurement;
  /** The sum of what is known. */
  total: number;
  /** How many results are without a number, so that the total is a minimum. */
  missing: number;
}

/**
 * Adds results: counts of periods, or of places. A share is the sum of its counts in the sum of their bases.
 * Where a result is without a number the total is no lower than the others'. Undefined where nothing can be added.
 */
export function runningTotal(
  results: readonly Addend[],
  unit: UnitId,
  rule: AssessmentRule,
): Total | undefined {
  const relevant = results.filter(({ absent }) => absent !== 'not-applicable');
  const known = relevant.filter(({ absent }) => !absent);
  const missing = relevant.length - known.length;
  const whole = unit === 'percent' ? shareOfAll(known) : undefined;
  if (known.length === 0 || (unit === 'percent' && (!whole || missing > 0))) return undefined;
  const { span, steps } = whole
    ? measure(whole, unit, rule)
    : sumOf(known, unit, rule, missing > 0);
  const total = whole?.value ?? known.reduce((sum, { value = 0 }) => addExactly(sum, value), 0);
  return { measurement: { span, steps }, total, missing };
}

function sumOf(
  results: readonly Addend[],
  unit: UnitId,
  rule: AssessmentRule,
  isIncomplete: boolean,
): Measurement {
  const exact: AssessmentRule = { ...rule, compare: 'unrounded' };
  const parts = results.map((result) => measure(result, unit, exact));
  const { low, high } = parts.map(({ span }) => span).reduce(addRanges);
  const span = rounded({ low, high: isIncomplete ? undefined : high }, rule);
  if (isIncomplete) return { span, steps: [intervalStep(span, 'incomplete')] };
  const [first] = parts.flatMap(({ steps }) => steps);
  return first?.step === 'interval'
    ? { span, steps: [intervalStep(span, first.from)] }
    : { span, steps: [] };
}

function shareOfAll(results: readonly Addend[]): Result | undefined {
  const [first] = results;
  const counts = results.map(({ numerator, denominator }) => ({ numerator, denominator }));
  const numerator = sumOfAll(counts.map((count) => count.numerator));
  const denominator = sumOfAll(counts.map((count) => count.denominator));
  if (!first || numerator === undefined || !denominator) return undefined;
  return { id: first.id, value: (numerator / denominator) * 100, numerator, denominator };
}

function sumOfAll(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (sum, number) =>
      sum === undefined || number === undefined ? undefined : addExactly(sum, number),
    0,
  );
}

/** 0.1 and 0.2 are 0.3. */
function addExactly(a: number, b: number): number {
  return toNumber(add(toFraction(a), toFraction(b)));
}
