import { describe, expect, it } from 'vitest';
import { judge } from '../../src/domain/judge.ts';
import type { AssessmentRule, Result, Target } from '../../src/domain/goal.ts';
import type { UnitId } from '../../src/domain/unit.ts';
import { metOrNot, resultOf, targetOf, tenPercentShort } from './goal-examples.ts';
import type { Direction } from '../../src/domain/codes.ts';

interface Example {
  name: string;
  direction: Direction;
  target: Partial<Target>;
  result: Partial<Result>;
  verdict: string;
  exceeded?: boolean;
  rule?: AssessmentRule;
  unit?: UnitId;
  baseline?: number;
}

const fromBaseline: AssessmentRule = {
  ...tenPercentShort,
  partlyMet: { shortfallPercent: 10, of: 'distance-from-baseline', boundary: 'inclusive' },
};

/** Expected verdicts by hand arithmetic; the numbers of Route 25 are those of its tables 1, 5, 10, 12 and 14. */
const examples: Example[] = [
  {
    name: 'Route 25, table 5: Odder 58 of 40',
    direction: 'at-least',
    target: { lower: 40 },
    result: { value: 58 },
    verdict: 'met',
    exceeded: true,
  },
  {
    name: 'Route 25, table 5: Egedal 35 of 35, on the boundary',
    direction: 'at-least',
    target: { lower: 35 },
    result: { value: 35 },
    verdict: 'met',
  },
  {
    name: 'Route 25, table 12: Egedal 26 of 28 is 7.1 % short',
    direction: 'at-least',
    target: { lower: 28 },
    result: { value: 26 },
    verdict: 'partly-met',
  },
  {
    name: 'Route 25, table 12: Odder 24 of 32 is 25 % short',
    direction: 'at-least',
    target: { lower: 32 },
    result: { value: 24 },
    verdict: 'not-met',
  },
  {
    name: 'Route 25, table 1: 29 of 42 is 31 % short',
    direction: 'at-least',
    target: { lower: 42 },
    result: { value: 29 },
    verdict: 'not-met',
  },
  {
    name: 'exactly 10 % short is partly met: 0.99 of 1.1',
    direction: 'at-least',
    target: { lower: 1.1 },
    result: { value: 0.99 },
    verdict: 'partly-met',
  },
  {
    name: 'just over 10 % short is not met',
    direction: 'at-least',
    target: { lower: 1.1 },
    result: { value: 0.9899 },
    verdict: 'not-met',
  },
  {
    name: 'a falling indicator: 119 against at most 150 (atd-data-tech#4224)',
    direction: 'at-most',
    target: { upper: 150 },
    result: { value: 119 },
    verdict: 'met',
    exceeded: true,
  },
  {
    name: 'a falling indicator on the boundary',
    direction: 'at-most',
    target: { upper: 150 },
    result: { value: 150 },
    verdict: 'met',
  },
  {
    name: 'a falling indicator 10 % over',
    direction: 'at-most',
    target: { upper: 150 },
    result: { value: 165 },
    verdict: 'partly-met',
  },
  {
    name: 'a falling indicator more than 10 % over',
    direction: 'at-most',
    target: { upper: 150 },
    result: { value: 166 },
    verdict: 'not-met',
  },
  {
    name: 'target 0 reached (akvo-rsr#2830)',
    direction: 'at-most',
    target: { upper: 0 },
    result: { value: 0 },
    verdict: 'met',
  },
  {
    name: 'target 0 missed: nothing to be short of',
    direction: 'at-most',
    target: { upper: 0 },
    result: { value: 1 },
    verdict: 'not-met',
  },
  {
    name: 'baseline equal to target, reached (akvo-rsr#2905)',
    direction: 'at-least',
    target: { lower: 20 },
    result: { value: 20 },
    baseline: 20,
    rule: fromBaseline,
    verdict: 'met',
  },
  {
    name: 'baseline equal to target, missed',
    direction: 'at-least',
    target: { lower: 20 },
    result: { value: 19 },
    baseline: 20,
    rule: fromBaseline,
    verdict: 'not-met',
  },
  {
    name: '90 % of the way from 20 to 30',
    direction: 'at-least',
    target: { lower: 30 },
    result: { value: 29 },
    baseline: 20,
    rule: fromBaseline,
    verdict: 'partly-met',
  },
  {
    name: '80 % of the way from 20 to 30',
    direction: 'at-least',
    target: { lower: 30 },
    result: { value: 28 },
    baseline: 20,
    rule: fromBaseline,
    verdict: 'not-met',
  },
  {
    name: '90 % of the way down from 30 to 20',
    direction: 'at-most',
    target: { upper: 20 },
    result: { value: 21 },
    baseline: 30,
    rule: fromBaseline,
    verdict: 'partly-met',
  },
  {
    name: '14.6 % is not 15 % (USAID-ICPI#65): 7 of 48',
    direction: 'at-least',
    unit: 'percent',
    target: { lower: 15 },
    result: { value: 15, numerator: 7, denominator: 48 },
    rule: metOrNot,
    verdict: 'not-met',
  },
  {
    name: '14.6 % is 15 % where the rule compares as printed',
    direction: 'at-least',
    unit: 'percent',
    target: { lower: 15 },
    result: { value: 15, numerator: 7, denominator: 48 },
    rule: { ...metOrNot, compare: { decimals: 0 } },
    verdict: 'met',
  },
  {
    name: 'LMI: 8 of 11 against 80–90 %',
    direction: 'at-least',
    unit: 'percent',
    target: { lower: 80, upper: 90 },
    result: { value: 73, numerator: 8, denominator: 11 },
    rule: metOrNot,
    verdict: 'not-met',
  },
  {
    name: 'LMI: 16 companies against 10–12',
    direction: 'at-least',
    target: { lower: 10, upper: 12 },
    result: { value: 16 },
    rule: metOrNot,
    verdict: 'met',
    exceeded: true,
  },
  {
    name: 'inside a range target is met, not exceeded',
    direction: 'at-least',
    target: { lower: 10, upper: 12 },
    result: { value: 11 },
    rule: metOrNot,
    verdict: 'met',
  },
  {
    name: 'within: the lower end counts',
    direction: 'within',
    target: { lower: 10, upper: 12 },
    result: { value: 10 },
    verdict: 'met',
  },
  {
    name: 'within: the upper end counts',
    direction: 'within',
    target: { lower: 10, upper: 12 },
    result: { value: 12 },
    verdict: 'met',
  },
  {
    name: 'within: 13 is 8.3 % beyond 12',
    direction: 'within',
    target: { lower: 10, upper: 12 },
    result: { value: 13 },
    verdict: 'partly-met',
  },
  {
    name: 'within: 16 is far beyond',
    direction: 'within',
    target: { lower: 10, upper: 12 },
    result: { value: 16 },
    verdict: 'not-met',
  },
  {
    name: 'exactly: 3',
    direction: 'exactly',
    target: { lower: 3, upper: 3 },
    result: { value: 3 },
    verdict: 'met',
  },
  {
    name: 'exactly: more is not better',
    direction: 'exactly',
    target: { lower: 3, upper: 3 },
    result: { value: 4 },
    verdict: 'not-met',
  },
  {
    name: 'over-achievement is not drawn below 100 % (bothan#118)',
    direction: 'at-least',
    target: { lower: 5 },
    result: { value: 500 },
    verdict: 'met',
    exceeded: true,
  },
  {
    name: 'negative target: -4 is better than -5',
    direction: 'at-least',
    target: { lower: -5 },
    result: { value: -4 },
    verdict: 'met',
    exceeded: true,
  },
  {
    name: 'negative target: -5.5 is 10 % short of -5',
    direction: 'at-least',
    target: { lower: -5 },
    result: { value: -5.5 },
    verdict: 'partly-met',
  },
  {
    name: 'an exclusive boundary leaves exactly 10 % out',
    direction: 'at-least',
    target: { lower: 10 },
    result: { value: 9 },
    rule: {
      ...tenPercentShort,
      partlyMet: { shortfallPercent: 10, of: 'target', boundary: 'exclusive' },
    },
    verdict: 'not-met',
  },
  // By hand: 0 is where it began, and not that nobody knows where.
  {
    name: '5 more than 0 is 5',
    direction: 'at-least',
    target: { lower: 5, basis: 'baseline' },
    result: { value: 5 },
    baseline: 0,
    verdict: 'met',
  },
  {
    name: '5 more than 0 is not 4',
    direction: 'at-least',
    target: { lower: 5, basis: 'baseline' },
    result: { value: 4 },
    baseline: 0,
    verdict: 'not-met',
  },
  {
    name: '90 % of the way from 0 to 10',
    direction: 'at-least',
    target: { lower: 10 },
    result: { value: 9 },
    baseline: 0,
    rule: fromBaseline,
    verdict: 'partly-met',
  },
  // A target of at most 20, and best under 10: the range's far end is the lower one.
  {
    name: 'within the range of an at-most target',
    direction: 'at-most',
    target: { lower: 10, upper: 20 },
    result: { value: 12 },
    verdict: 'met',
  },
  {
    name: 'on the far end of an at-most range',
    direction: 'at-most',
    target: { lower: 10, upper: 20 },
    result: { value: 10 },
    verdict: 'met',
  },
  {
    name: 'beyond the far end of an at-most range',
    direction: 'at-most',
    target: { lower: 10, upper: 20 },
    result: { value: 9 },
    verdict: 'met',
    exceeded: true,
  },
];

describe('judge', () => {
  it.each(examples)(
    '$name: $verdict',
    ({ direction, target, result, verdict, exceeded, rule, unit, baseline }) => {
      const yardstick = {
        direction,
        unit: unit ?? 'count',
        target: targetOf(target),
        ...(baseline === undefined ? {} : { baseline }),
      };
      const judgement = judge(resultOf(result), yardstick, rule ?? tenPercentShort);
      expect(judgement).toMatchObject({ verdict, exceeded: exceeded ?? false });
    },
  );

  it('keeps the arithmetic of a shortfall in the receipt', () => {
    const yardstick = {
      direction: 'at-least',
      unit: 'count',
      target: targetOf({ lower: 42 }),
    } as const;
    expect(judge(resultOf({ value: 29 }), yardstick, tenPercentShort).steps).toEqual([
      { step: 'compare', result: 29, operator: 'at-least', bound: 42, holds: false },
      // 13 / 42 = 30.952380952 %
      {
        step: 'shortfall',
        distance: 13,
        of: 42,
        percent: 30.952380952381,
        limitPercent: 10,
        holds: false,
      },
    ]);
  });

  it('says why there is no shortfall to measure', () => {
    const yardstick = {
      direction: 'at-most',
      unit: 'count',
      target: targetOf({ upper: 0 }),
    } as const;
    expect(judge(resultOf({ value: 1 }), yardstick, tenPercentShort).steps[1]).toEqual({
      step: 'no-shortfall-base',
      reason: 'target-zero',
    });
  });

  it('shows a rounding that the rule asks for', () => {
    const yardstick = {
      direction: 'at-least',
      unit: 'percent',
      target: targetOf({ lower: 15 }),
    } as const;
    const rule: AssessmentRule = { ...metOrNot, compare: { decimals: 0 } };
    const result = resultOf({ value: 15, numerator: 7, denominator: 48 });
    expect(judge(result, yardstick, rule).steps[0]).toEqual({
      step: 'rounded',
      from: 14.583333333333,
      to: 15,
      decimals: 0,
    });
  });
});
