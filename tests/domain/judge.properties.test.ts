import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AssessmentRule } from '../../src/domain/goal.ts';
import { judge } from '../../src/domain/judge.ts';
import { resultOf, targetOf } from './goal-examples.ts';
import type { Direction, Verdict } from '../../src/domain/codes.ts';

const rank: Partial<Record<Verdict, number>> = { 'not-met': 0, 'partly-met': 1, met: 2 };

/** Numbers as they stand in tables: up to three decimals. */
const printed = fc
  .integer({ min: -1_000_000, max: 1_000_000 })
  .map((thousandths) => thousandths / 1000);

const rules: fc.Arbitrary<AssessmentRule> = fc.record({
  name: fc.constant('rule'),
  partlyMet: fc.option(
    fc.record({
      shortfallPercent: fc.integer({ min: 0, max: 100 }),
      of: fc.constantFrom('target' as const, 'distance-from-baseline' as const),
      boundary: fc.constantFrom('inclusive' as const, 'exclusive' as const),
    }),
    { nil: undefined },
  ),
  compare: fc.constantFrom('unrounded' as const, { decimals: 0 }, { decimals: 1 }),
  revisedTargets: fc.constant('latest' as const),
});

function verdictOf(
  value: number,
  direction: Direction,
  bound: number,
  baseline: number,
  rule: AssessmentRule,
): Verdict {
  const target = targetOf({ lower: bound, upper: bound });
  return judge(resultOf({ value }), { direction, unit: 'count', target, baseline }, rule).verdict;
}

it('never gives a better result a worse verdict', () => {
  fc.assert(
    fc.property(printed, printed, printed, printed, rules, (a, b, bound, baseline, rule) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const ranked = (value: number, direction: Direction) =>
        rank[verdictOf(value, direction, bound, baseline, rule)] ?? -1;
      expect(ranked(high, 'at-least')).toBeGreaterThanOrEqual(ranked(low, 'at-least'));
      expect(ranked(low, 'at-most')).toBeGreaterThanOrEqual(ranked(high, 'at-most'));
    }),
    { numRuns: 2000 },
  );
});

it('never gives a result nearer to an exact target a worse verdict', () => {
  fc.assert(
    fc.property(printed, printed, printed, rules, (bound, near, far, rule) => {
      const [closer, farther] = Math.abs(near) < Math.abs(far) ? [near, far] : [far, near];
      const unrounded: AssessmentRule = { ...rule, compare: 'unrounded' };
      const ranked = (distance: number) =>
        rank[
          verdictOf(
            Math.round((bound + distance) * 1000) / 1000,
            'exactly',
            bound,
            bound - 1,
            unrounded,
          )
        ] ?? -1;
      expect(ranked(Math.abs(closer))).toBeGreaterThanOrEqual(ranked(Math.abs(farther)));
    }),
  );
});

it('gives the same verdict in another unit', () => {
  fc.assert(
    fc.property(
      printed,
      printed,
      printed,
      rules,
      fc.constantFrom(10, 100, 1000),
      fc.constantFrom<Direction[]>('at-least', 'at-most', 'exactly'),
      (value, bound, baseline, rule, scale, direction) => {
        const unrounded: AssessmentRule = { ...rule, compare: 'unrounded' };
        const scaled = (number: number) => Math.round(number * 1000 * scale) / 1000;
        expect(
          verdictOf(scaled(value), direction, scaled(bound), scaled(baseline), unrounded),
        ).toBe(verdictOf(value, direction, bound, baseline, unrounded));
      },
    ),
    { numRuns: 2000 },
  );
});
