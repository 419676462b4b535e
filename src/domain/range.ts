import type { Sign, Tolerance } from './claim.ts';
import {
  absolute,
  add,
  compare,
  toFraction,
  takePercent,
  subtract,
  type Fraction,
} from './fraction.ts';

/** A number as far as it is known: it is at least `low` and at most `high`; without one of them, unbounded. */
export interface Range {
  low?: Fraction | undefined;
  high?: Fraction | undefined;
}

export type Sides = readonly [Range, Range];

/** A range after a change that keeps the order of numbers. */
export function mapped({ low, high }: Range, change: (bound: Fraction) => Fraction): Range {
  return { low: low && change(low), high: high && change(high) };
}

export function addRanges(a: Range, b: Range): Range {
  return {
    low: a.low && b.low && add(a.low, b.low),
    high: a.high && b.high && add(a.high, b.high),
  };
}

/** Whether a sign holds for all numbers that the sides may be: undefined where it holds for some of them only. */
export function holdsFor(
  { sign, within }: { sign: Sign; within?: Tolerance | undefined },
  [left, right]: Sides,
): boolean | undefined {
  switch (sign) {
    case '<':
      return isBelow(left, right) ?? negated(isAtMost(right, left));
    case '≤':
      return isAtMost(left, right) ?? negated(isBelow(right, left));
    case '>':
      return isBelow(right, left) ?? negated(isAtMost(left, right));
    case '≥':
      return isAtMost(right, left) ?? negated(isBelow(left, right));
    case '=':
    case '≈':
      return isNear([left, right], within);
  }
}

/** True where every number of one is below every number of the other; else undefined. */
function isBelow({ high }: Range, { low }: Range): true | undefined {
  return high && low && compare(high, low) < 0 ? true : undefined;
}

function isAtMost({ high }: Range, { low }: Range): true | undefined {
  return high && low && compare(high, low) <= 0 ? true : undefined;
}

function negated(holds: true | undefined): false | undefined {
  return holds && false;
}

/**
 * Whether two numbers are as near as the tolerance allows: undefined where only some of those that they may be are.
 * The corners decide: what is near is convex, and what is not lies on either side of it. A percentage of numbers
 * below and above zero is not convex, so that nothing is said of it.
 */
export function isNear([left, right]: Sides, within: Tolerance | undefined): boolean | undefined {
  const [a, b] = [endsOf(left), endsOf(right)];
  if (!a || !b || (within && 'percent' in within && isAroundZero(b))) {
    const apart = isBelow(left, right) ?? isBelow(right, left);
    return within ? undefined : negated(apart);
  }
  const corners = a.flatMap((one) => b.map((other) => sideOf(one, other, within)));
  const [side, ...others] = new Set(corners);
  return others.length > 0 ? undefined : side === 0;
}

function endsOf({ low, high }: Range): [Fraction, Fraction] | undefined {
  return low && high && [low, high];
}

function isAroundZero([low, high]: readonly [Fraction, Fraction]): boolean {
  return compare(low, toFraction(0)) < 0 && compare(high, toFraction(0)) > 0;
}

/** 0 where two numbers are near, else whether the first is above the second, or below it. */
function sideOf(one: Fraction, other: Fraction, within: Tolerance | undefined): 0 | 1 | -1 {
  const distance = absolute(subtract(one, other));
  if (compare(distance, toleranceBeside(other, within)) <= 0) return 0;
  return compare(one, other) > 0 ? 1 : -1;
}

/** The number of a range that is one number; undefined where it is wider. */
export function pointIn({ low, high }: Range): Fraction | undefined {
  return low && high && compare(low, high) === 0 ? low : undefined;
}

function toleranceBeside(number: Fraction, within: Tolerance | undefined): Fraction {
  if (!within) return toFraction(0);
  if ('by' in within) return toFraction(within.by);
  return takePercent(number, within.percent);
}
