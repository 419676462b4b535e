import {
  compare,
  divide,
  toFraction,
  hundred,
  isZero,
  multiply,
  subtract,
  toNumber,
} from './fraction.ts';
import type { AssessmentRule, Goal } from './goal.ts';
import type { ResultRecord } from './goal-records.ts';
import { judgeMeasurement, reachOf, type Judgement, type Yardstick } from './judge.ts';
import { given } from './given.ts';
import { pointIn, type Range } from './range.ts';
import type { Measurement } from './measurement.ts';
import { isCounted, unitOf } from './unit.ts';

/** When a target is due, and the day that the report tells of, which lies before it. */
export interface Waiting {
  due: string;
  on: string;
}

/** What a goal that is not due is judged by; its results so far tell how it may move until then. */
export interface Course {
  goal: Goal;
  yardstick: Yardstick;
  rule: AssessmentRule;
  soFar: readonly ResultRecord[];
}

/**
 * The verdict on a goal that is not due yet: under way, unless a count that only grows has settled it. It is settled
 * where every value that it may still grow to gives one verdict.
 */
export function judgeBeforeDue(
  measurement: Measurement | undefined,
  { goal, yardstick, rule, soFar }: Course,
  waiting: Waiting,
): Judgement {
  if (measurement && mayOnlyGrow(goal, soFar)) {
    const later = { ...measurement, span: { low: measurement.span.low } };
    const { verdict, exceeded, steps } = judgeMeasurement(later, yardstick, rule);
    if (verdict === 'met' || verdict === 'not-met') {
      const why = verdict === 'met' ? 'cannot-be-lost' : 'cannot-be-reached';
      return { verdict, exceeded, steps: [...steps, { step: 'settled', ...waiting, why }] };
    }
  }
  const percent = measurement && percentOfWay(measurement.span, yardstick, isCounted(unitOf(goal)));
  const step = { step: 'under-way', ...waiting, ...given({ percent }) } as const;
  return { verdict: 'under-way', exceeded: false, steps: [...(measurement?.steps ?? []), step] };
}

/**
 * Whether what was measured can only grow: counts of periods, or whole things that are counted, unless the report
 * says that each result is the whole as it then was (`accumulate: latest`) or an earlier one was higher.
 */
function mayOnlyGrow(goal: Goal, results: readonly ResultRecord[]): boolean {
  const { accumulate } = goal;
  const values = results.flatMap(({ value }) => value ?? []);
  if (accumulate === 'sum') return values.every((value) => value >= 0);
  if (accumulate === 'latest' || !isCounted(unitOf(goal))) return false;
  return values.every((value, index) => value >= (values[index - 1] ?? 0));
}

/**
 * How much of the way from where it started to its target a goal has come, in per cent; undefined where unknown.
 * A count starts from none.
 */
function percentOfWay(span: Range, yardstick: Yardstick, isCount: boolean): number | undefined {
  const { direction, baseline } = yardstick;
  const reach = reachOf(yardstick);
  const point = pointIn(span);
  if ('step' in reach || !point) return undefined;
  const end = direction === 'at-most' ? reach.upper : reach.lower;
  const zero = isCount && direction === 'at-least' ? 0 : undefined;
  const start = baseline ?? zero;
  if (!end || start === undefined || (direction !== 'at-least' && direction !== 'at-most')) {
    return undefined;
  }
  const whole = subtract(end, toFraction(start));
  if (isZero(whole)) return undefined;
  const way = multiply(divide(subtract(point, toFraction(start)), whole), hundred);
  return compare(way, toFraction(0)) < 0 ? 0 : toNumber(way);
}
