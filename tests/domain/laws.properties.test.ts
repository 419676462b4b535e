import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessGoals } from '../../src/domain/assess.ts';
import type { GoalRecords } from '../../src/domain/goal-records.ts';
import type { AssessmentRule, Goal, PublicGoal } from '../../src/domain/goal.ts';
import { goalOf, resultOf, targetOf } from './goal-examples.ts';
import type { Verdict } from '../../src/domain/codes.ts';

/** Laws of the whole judge, over random records of one goal: years as dates, thousandths as values. */
const years = fc.integer({ min: 2010, max: 2019 }).map(String);
const value = fc.integer({ min: 0, max: 40_000 }).map((thousandths) => thousandths / 1000);
const places = fc.constantFrom('nord', 'syd');

const targets = fc.uniqueArray(fc.record({ due: years, place: places, lower: value }), {
  selector: ({ due, place }) => due + place,
  minLength: 1,
  maxLength: 6,
});

const results = fc.uniqueArray(
  fc.record({
    date: years,
    place: places,
    value,
    approximate: fc.boolean(),
    bound: fc.constantFrom('at-least' as const, 'at-most' as const, undefined),
  }),
  { selector: ({ date, place }) => date + place, maxLength: 6 },
);

const rules: fc.Arbitrary<AssessmentRule> = fc.record({
  name: fc.constant('rule'),
  partlyMet: fc.constantFrom(undefined, {
    ...{ shortfallPercent: 10, of: 'target' as const, boundary: 'inclusive' as const },
  }),
  compare: fc.constant('unrounded' as const),
  revisedTargets: fc.constant('latest' as const),
  acrossPlaces: fc.constantFrom('every' as const, 'every-graded' as const, 'worst' as const),
  periods: fc.constantFrom('last' as const, 'every' as const),
  grace: fc.constantFrom(undefined, '3 months'),
});

const goals = fc
  .record({
    unit: fc.constantFrom('index', 'persons'),
    accumulate: fc.constantFrom(undefined, 'sum' as const, 'latest' as const),
  })
  .map(({ unit, accumulate }) =>
    goalOf('at-least', { unit, ...(accumulate ? { accumulate } : {}) }),
  );

type Drawn = [
  Goal,
  typeof targets extends fc.Arbitrary<infer T> ? T : never,
  typeof results extends fc.Arbitrary<infer R> ? R : never,
];

function recordsOf([goal, drawnTargets, drawnResults]: Drawn): GoalRecords {
  return {
    goals: [goal],
    targets: drawnTargets.map((target) =>
      targetOf({ id: `t-${target.due}-${target.place}`, ...target }),
    ),
    results: drawnResults.map(({ approximate, bound, ...result }) =>
      resultOf({
        ...{ id: `r-${result.date}-${result.place}`, ...result },
        ...(approximate ? { approximate } : bound ? { bound } : {}),
      }),
    ),
    baselines: [],
  };
}

const drawn = fc.tuple(goals, targets, results);

function assess(records: GoalRecords, rule: AssessmentRule, on: string): PublicGoal {
  const [goal] = assessGoals(records, rule, on);
  if (!goal) throw new TypeError('no goal');
  return goal;
}

/** A goal with its places in an order of their own, for that of the rows is one that readers see. */
function unordered({ overall, assessments }: PublicGoal) {
  const inputs = overall.receipt.inputs.map(({ row }) => row).sort();
  const verdicts = assessments.map(({ verdict }) => verdict).sort();
  const steps = assessments.length > 0 ? [] : overall.receipt.steps;
  return {
    overall: { ...overall, receipt: { inputs, steps, verdicts } },
    assessments: assessments.toSorted((a, b) => ((a.place ?? '') < (b.place ?? '') ? -1 : 1)),
  };
}

it('says the same whatever the order of the rows', () => {
  fc.assert(
    fc.property(drawn, rules, years, fc.integer(), (records, rule, on, seed) => {
      const all = recordsOf(records);
      const shuffled = fc.sample(
        fc.record({
          targets: fc.shuffledSubarray(all.targets, { minLength: all.targets.length }),
          results: fc.shuffledSubarray(all.results, { minLength: all.results.length }),
        }),
        { seed, numRuns: 1 },
      );
      const turned = { ...all, ...shuffled[0] };
      expect(unordered(assess(turned, rule, on))).toEqual(unordered(assess(all, rule, on)));
    }),
    { numRuns: 500 },
  );
});

it('judges a place by its own rows alone', () => {
  fc.assert(
    fc.property(drawn, rules, years, (records, rule, on) => {
      const all = recordsOf(records);
      const own = (rows: { place?: string }[]) => rows.filter(({ place }) => place === 'nord');
      const alone = {
        ...all,
        targets: own(all.targets) as GoalRecords['targets'],
        results: own(all.results) as GoalRecords['results'],
      };
      const nord = ({ overall, assessments }: PublicGoal) =>
        [overall, ...assessments].find(({ place }) => place === 'nord');
      const target = nord(assess(alone, rule, on))?.target;
      // A place without a target of its own is no goal where others have one, and cannot be judged where none has.
      if (target) expect(nord(assess(all, rule, on))).toEqual(nord(assess(alone, rule, on)));
    }),
    { numRuns: 500 },
  );
});

it('gives the same verdict in another unit and scale', () => {
  fc.assert(
    fc.property(drawn, rules, years, fc.constantFrom(10, 100, 1000), (records, rule, on, scale) => {
      const exact: Drawn = [
        records[0],
        records[1],
        records[2].map((one) => ({ ...one, approximate: false })),
      ];
      const all = recordsOf(exact);
      const by = (number: number | undefined) => Math.round((number ?? 0) * 1000 * scale) / 1000;
      const scaled = {
        ...all,
        targets: all.targets.map((target) => ({ ...target, lower: by(target.lower) })),
        results: all.results.map((result) => ({ ...result, value: by(result.value) })),
      };
      expect(assess(scaled, rule, on).overall.verdict).toBe(assess(all, rule, on).overall.verdict);
    }),
    { numRuns: 500 },
  );
});

it('does not care how a count is split into periods, where they are added', () => {
  fc.assert(
    fc.property(value, value, value, rules, (lower, first, second, rule) => {
      const goal = goalOf('at-least', { unit: 'persons', accumulate: 'sum' });
      const verdictOf = (...rows: [string, number][]) =>
        assess(
          {
            goals: [goal],
            targets: [targetOf({ due: '2019', lower })],
            results: rows.map(([date, one]) => resultOf({ id: date, date, value: one })),
            baselines: [],
          },
          rule,
          '2020',
        ).overall.verdict;
      const whole = Math.round((first + second) * 1000) / 1000;
      expect(verdictOf(['2018', first], ['2019', second])).toBe(verdictOf(['2019', whole]));
    }),
  );
});

const rank: Partial<Record<Verdict, number>> = { 'not-met': 0, 'partly-met': 1, met: 2 };

it('gives a better last result no worse verdict, whether or not it is due', () => {
  fc.assert(
    fc.property(drawn, rules, years, value, (records, rule, on, more) => {
      const [goal, some] = records;
      const [first] = some;
      if (!first) return;
      const at = (result: number) =>
        assess(
          recordsOf([
            goal,
            [first],
            [
              {
                date: first.due,
                place: first.place,
                value: result,
                approximate: false,
                bound: undefined,
              },
            ],
          ]),
          rule,
          on,
        ).overall.verdict;
      const [low, high] = [at(first.lower / 2), at(first.lower / 2 + more)];
      if (rank[low] !== undefined) expect(rank[high]).toBeGreaterThanOrEqual(rank[low]);
    }),
    { numRuns: 500 },
  );
});
