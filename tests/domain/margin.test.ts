import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssessmentRule, Margin, Result } from '../../src/domain/goal.ts';
import { judge, type Yardstick } from '../../src/domain/judge.ts';
import { findMargins } from '../../src/domain/margin.ts';
import { metOrNot, resultOf, targetOf, tenPercentShort } from './goal-examples.ts';

function yardstick(
  unit: string,
  lower: number,
  direction: Yardstick['direction'] = 'at-least',
): Yardstick {
  return { direction, unit, target: targetOf({ lower, upper: lower }) };
}

/** By hand arithmetic; the numbers of Route 25 are those of its tables 5 and 12. */
test.each<[string, Partial<Result>, Yardstick, AssessmentRule, Margin[]]>([
  [
    'Route 25: 26 of 28 placements, 2 more and it is met; 25 is 10.7 % short',
    { value: 26 },
    yardstick('placements', 28),
    tenPercentShort,
    [
      { verdict: 'met', towards: 'more', by: 2, of: 'value' },
      { verdict: 'not-met', towards: 'fewer', by: 1, of: 'value' },
    ],
  ],
  [
    'Route 25: 58 of 40 young people; 39 is 2.5 % short',
    { value: 58 },
    yardstick('persons', 40),
    tenPercentShort,
    [{ verdict: 'partly-met', towards: 'fewer', by: 19, of: 'value' }],
  ],
  [
    'LMI: 8 of 11 against 80 %; 9 of 11 is 81.8 %',
    { value: 73, numerator: 8, denominator: 11 },
    yardstick('percent', 80),
    metOrNot,
    [{ verdict: 'met', towards: 'more', by: 1, of: 'numerator' }],
  ],
  [
    'what is not counted moves by any amount',
    { value: 7.5 },
    yardstick('index', 10),
    metOrNot,
    [{ verdict: 'met', towards: 'more', by: 2.5, of: 'value' }],
  ],
  [
    'anything less than the bound itself is below it',
    { value: 10 },
    yardstick('index', 10),
    metOrNot,
    [{ verdict: 'not-met', towards: 'fewer', by: 0, of: 'value', beyond: true }],
  ],
  [
    'an upper bound',
    { value: 12 },
    yardstick('persons', 10, 'at-most'),
    metOrNot,
    [{ verdict: 'met', towards: 'fewer', by: 2, of: 'value' }],
  ],
])('%s', (_name, result, by, rule, margins) => {
  const isCount = by.unit !== 'index' && by.unit !== 'percent';
  expect(findMargins(resultOf(result), by, rule, isCount)).toEqual(margins);
});

test('an interval has no margin', () => {
  const result = resultOf({ value: 12, approximate: true });
  expect(findMargins(result, yardstick('index', 10), metOrNot, false)).toEqual([]);
});

/** Whole people: the step turns the verdict, and one less does not. */
test('a margin applied turns the verdict, and one step less does not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(60),
      fc.integer({ min: 0, max: 110 }),
      fc.constantFrom('at-least' as const, 'at-most' as const, 'exactly' as const),
      fc.constantFrom(metOrNot, tenPercentShort, { ...tenPercentShort, compare: { decimals: 0 } }),
      fc.boolean(),
      (denominator, some, bound, direction, rule, isShare) => {
        const numerator = isShare ? Math.min(some, denominator) : some;
        const by = yardstick(isShare ? 'percent' : 'persons', bound, direction);
        const at = (count: number) => {
          const value = isShare ? (100 * count) / denominator : count;
          return resultOf(isShare ? { value, numerator: count, denominator } : { value });
        };
        const verdictAt = (count: number) => judge(at(count), by, rule).verdict;
        const margins = findMargins(at(numerator), by, rule, !isShare);
        const now = verdictAt(numerator);
        for (const [towards, sign, end] of [
          ['more', 1, isShare ? denominator : 200],
          ['fewer', -1, 0],
        ] as const) {
          const margin = margins.find((one) => one.towards === towards);
          const reach = margin ? margin.by - 1 : Math.abs(end - numerator);
          for (let step = 1; step <= reach; step++)
            expect(verdictAt(numerator + sign * step)).toBe(now);
          if (margin) expect(verdictAt(numerator + sign * margin.by)).toBe(margin.verdict);
          if (margin) expect(margin.verdict).not.toBe(now);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
