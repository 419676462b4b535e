import {
  absolute,
  add,
  compare,
  toFraction,
  isZero,
  multiply,
  takePercent,
  ratio,
  subtract,
  toNumber,
  type Fraction,
} from './fraction.ts';
import type { AssessmentRule, Margin, Result } from './goal.ts';
import { judgeMeasurement, reachOf, type Yardstick } from './judge.ts';
import { pointIn } from './range.ts';
import { exactValue, measure, rounded } from './measurement.ts';
import type { Verdict } from './codes.ts';

/** A result on the scale on which it can move: people of a share's numerator, whole things, or the value itself. */
interface Scale {
  of: Margin['of'];
  from: Fraction;
  isWhole: boolean;
  /** The value at a position on the scale, and the position of a value. */
  valueAt: (position: Fraction) => Fraction;
  positionOf: (value: Fraction) => Fraction;
  most?: Fraction;
}

/**
 * What would have given another verdict: the nearest step up and the nearest down, where there is one. Of whole
 * things it is exact: one step less leaves the verdict as it is. Nothing where the result is an interval.
 */
export function findMargins(
  result: Result,
  yardstick: Yardstick,
  rule: AssessmentRule,
  isCount: boolean,
): Margin[] {
  if (!pointIn(measure(result, yardstick.unit, rule).span)) return [];
  const scale = scaleOf(result, yardstick, isCount);
  const verdictAt = (position: Fraction): Verdict => {
    const value = scale.valueAt(position);
    const span = rounded({ low: value, high: value }, rule);
    return judgeMeasurement({ span, steps: [] }, yardstick, rule).verdict;
  };
  const turns = turningPoints(yardstick, rule).map(scale.positionOf);
  return ([1, -1] as const).flatMap((sign) => nearest(turns, scale, verdictAt, sign) ?? []);
}

function scaleOf(result: Result, { unit }: Yardstick, isCount: boolean): Scale {
  const { numerator, denominator } = result;
  if (unit === 'percent' && numerator !== undefined && denominator) {
    const most = toFraction(denominator);
    return {
      ...{ of: 'numerator', from: toFraction(numerator), isWhole: true, most },
      valueAt: (position) => multiply(position, ratio(100, denominator)),
      positionOf: (value) => multiply(value, ratio(denominator, 100)),
    };
  }
  const from = exactValue(result, unit);
  const isWhole = isCount && from.numerator % from.denominator === 0n;
  const same = (value: Fraction) => value;
  return { of: 'value', from, isWhole, valueAt: same, positionOf: same };
}

/** The values at which a verdict may turn: the bounds, the limits of 'partly met', and half a step of rounding around. */
function turningPoints(yardstick: Yardstick, rule: AssessmentRule): Fraction[] {
  const reach = reachOf(yardstick);
  if ('step' in reach) return [];
  const { partlyMet } = rule;
  const start = toFraction(partlyMet?.of === 'target' ? 0 : (yardstick.baseline ?? 0));
  const bounds = [reach.lower, reach.upper].filter((bound) => bound !== undefined);
  const points = bounds.flatMap((bound) => {
    const way = subtract(bound, start);
    return around(bound, takePercent(way, partlyMet?.shortfallPercent ?? 0));
  });
  if (rule.compare === 'unrounded') return points;
  const half = ratio(1, 2 * 10 ** rule.compare.decimals);
  return points.flatMap((point) => around(point, half));
}

function around(point: Fraction, distance: Fraction): Fraction[] {
  return [point, add(point, distance), subtract(point, distance)];
}

/** The nearest position on one side at which the verdict is another. */
function nearest(
  turns: readonly Fraction[],
  { of, from, isWhole, most }: Scale,
  verdictAt: (position: Fraction) => Verdict,
  sign: 1 | -1,
): Margin | undefined {
  const now = verdictAt(from);
  const step = isWhole ? ratio(1, 1) : hair;
  const isAhead = (position: Fraction) =>
    compare(position, from) * sign > 0 &&
    (!isWhole || compare(position, toFraction(0)) >= 0) &&
    (!most || compare(position, most) <= 0);
  const candidates = turns
    .flatMap((turn) => around(isWhole ? floorOf(turn) : turn, step))
    .flatMap((position) => (isWhole ? [position, add(position, step)] : [position]))
    .filter(isAhead)
    .sort((a, b) => compare(a, b) * sign);
  const found = candidates.find((position) => verdictAt(position) !== now);
  if (!found) return undefined;
  const exact = isWhole ? found : (turns.find((turn) => isHairFrom(turn, found)) ?? found);
  const by = toNumber(absolute(subtract(exact, from)));
  const towards = sign === 1 ? 'more' : 'fewer';
  const isBeyond = compare(exact, found) !== 0;
  return { verdict: verdictAt(found), towards, by, of, ...(isBeyond ? { beyond: true } : {}) };
}

/** So little that no table prints it: just beyond a bound. */
const hair: Fraction = { numerator: 1n, denominator: 10n ** 15n };

function isHairFrom(turn: Fraction, position: Fraction): boolean {
  const distance = absolute(subtract(turn, position));
  return !isZero(distance) && compare(distance, hair) <= 0;
}

function floorOf({ numerator, denominator }: Fraction): Fraction {
  const whole = numerator / denominator;
  const isBelow = numerator < 0n && numerator % denominator !== 0n;
  return { numerator: isBelow ? whole - 1n : whole, denominator: 1n };
}
