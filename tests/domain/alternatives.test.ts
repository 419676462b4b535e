import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tryOtherRules } from '../../src/domain/alternatives.ts';
import { assessGoals } from '../../src/domain/assess.ts';
import type { PlaceRule } from '../../src/domain/codes.ts';
import type { GoalRecords } from '../../src/domain/goal-records.ts';
import type { Alternative, AssessmentRule, PublicGoal } from '../../src/domain/goal.ts';
import { goalOf, metOrNot, resultOf, targetOf, tenPercentShort } from './goal-examples.ts';

/** A goal counted in people, with a target and a result for each place; places are named by their order. */
function byPlace(...pairs: [lower: number, value: number][]): Partial<GoalRecords> {
  return {
    targets: pairs.map(([lower], at) => targetOf({ id: `t${at}`, place: `p${at}`, lower })),
    results: pairs.map(([, value], at) => resultOf({ id: `r${at}`, place: `p${at}`, value })),
  };
}

function triedOn(parts: Partial<GoalRecords>, rule: AssessmentRule, on = '2022') {
  const goals = [goalOf('at-least', { unit: 'persons' })];
  const records = { goals, targets: [], results: [], baselines: [], ...parts };
  const tried = tryOtherRules(assessGoals(records, rule, on), records, rule, on);
  const [goal] = tried.goals;
  if (!goal) throw new TypeError('no goal');
  return { ...tried, goal };
}

const whole = (lower: number, value: number): Partial<GoalRecords> => ({
  targets: [targetOf({ lower })],
  results: [resultOf({ value })],
});

const names = (alternatives: readonly Alternative[] = []): string[] =>
  alternatives.map(({ part, to, verdict }) => `${part} ${to}: ${verdict}`);

describe('by hand arithmetic', () => {
  test.each<[string, Partial<GoalRecords>, AssessmentRule, string[]]>([
    [
      '26 of 28 is 7.1 % short: partly met from 10 %, not by 5 %',
      whole(28, 26),
      tenPercentShort,
      ['tolerance 0: not-met', 'tolerance 5: not-met'],
    ],
    [
      '36 of 40 is exactly 10 % short: on the boundary',
      whole(40, 36),
      tenPercentShort,
      ['tolerance 0: not-met', 'tolerance 5: not-met', 'boundary exclusive: not-met'],
    ],
    [
      '7 of 8 is 12.5 % short: partly met by 15 % alone',
      whole(8, 7),
      tenPercentShort,
      ['tolerance 15: partly-met'],
    ],
    ['8 of 8: met by every rule', whole(8, 8), tenPercentShort, []],
    [
      'a rule without partly met: 19 of 20 is exactly 5 % short',
      whole(20, 19),
      metOrNot,
      ['tolerance 5: partly-met', 'tolerance 10: partly-met', 'tolerance 15: partly-met'],
    ],
    [
      'revised from 40 to 25, with 30 measured: 30 of 40 is 25 % short',
      {
        targets: [
          targetOf({ id: 'a', lower: 40 }),
          targetOf({ id: 'b', lower: 25, revision: 1, revises: 'a' }),
        ],
        results: [resultOf({ value: 30 })],
      },
      tenPercentShort,
      ['revisedTargets original: not-met'],
    ],
    [
      'the original was judged, and the revision is easier',
      {
        targets: [
          targetOf({ id: 'a', lower: 40 }),
          targetOf({ id: 'b', lower: 25, revision: 1, revises: 'a' }),
        ],
        results: [resultOf({ value: 30 })],
      },
      { ...metOrNot, revisedTargets: 'original' },
      ['revisedTargets latest: met'],
    ],
    [
      'Route 25, placements begun: 41 of 80, 24 of 32, 26 of 28 (48.8, 25 and 7.1 % short; in all 91 of 140)',
      byPlace([80, 41], [32, 24], [28, 26]),
      { ...tenPercentShort, acrossPlaces: 'every' },
      ['acrossPlaces every-graded: partly-met'],
    ],
    [
      'met at one place of two, 30 of 20 and 10 of 20: 40 of 40 together',
      byPlace([20, 30], [20, 10]),
      { ...metOrNot, acrossPlaces: 'every' },
      ['acrossPlaces sum: met', 'acrossPlaces worst: not-met'],
    ],
    [
      'no rule for several places',
      byPlace([20, 30], [20, 10]),
      metOrNot,
      [
        'acrossPlaces every: partly-met',
        'acrossPlaces every-graded: partly-met',
        'acrossPlaces sum: met',
        'acrossPlaces worst: not-met',
      ],
    ],
    [
      'the last due date is met, the first was not',
      {
        targets: [
          targetOf({ id: 'a', due: '2020', lower: 10 }),
          targetOf({ id: 'b', due: '2021', lower: 20 }),
        ],
        results: [
          resultOf({ id: 'a', date: '2020', value: 5 }),
          resultOf({ id: 'b', date: '2021', value: 20 }),
        ],
      },
      metOrNot,
      ['periods every: partly-met'],
    ],
  ])('%s', (_name, records, rule, alternatives) => {
    expect(names(triedOn(records, rule).goal.overall.alternatives)).toEqual(alternatives);
  });

  test('a place has its own, and is not asked about several places', () => {
    const { goal, triedRules } = triedOn(byPlace([80, 41], [28, 26]), {
      ...tenPercentShort,
      acrossPlaces: 'every',
    });
    expect(goal.assessments.map(({ alternatives }) => names(alternatives))).toEqual([
      [],
      ['tolerance 0: not-met', 'tolerance 5: not-met'],
    ]);
    expect(triedRules.map(({ part, to }) => `${part} ${to}`)).toEqual([
      'tolerance 0',
      'tolerance 5',
      'tolerance 15',
      'boundary exclusive',
      'acrossPlaces every-graded',
      'acrossPlaces sum',
      'acrossPlaces worst',
    ]);
  });

  test('a sum of what cannot be added is no alternative', () => {
    const goals = [goalOf('at-least', { unit: 'index' })];
    const rule: AssessmentRule = { ...metOrNot, acrossPlaces: 'every' };
    const { goal } = triedOn({ ...byPlace([20, 30], [20, 10]), goals }, rule);
    expect(names(goal.overall.alternatives)).not.toContain('acrossPlaces sum: not-assessable');
  });

  test('nothing was tried where no rule gave the verdict', () => {
    const judged = triedOn(
      { goals: [goalOf('judged')], results: [resultOf({ verdict: 'met' })] },
      tenPercentShort,
    );
    expect(judged.goal.overall).not.toHaveProperty('alternatives');
    const without = triedOn({ results: [resultOf({ value: 3 })] }, tenPercentShort);
    expect(without.goal.overall).not.toHaveProperty('alternatives');
  });

  test('only what could make a difference is tried', () => {
    const { triedRules } = triedOn(whole(20, 19), metOrNot);
    expect(triedRules).toEqual([
      { part: 'tolerance', to: 5 },
      { part: 'tolerance', to: 10 },
      { part: 'tolerance', to: 15 },
    ]);
  });
});

/** A report's rule as an editor would write it instead, part by part and by hand. */
const edits: Record<string, (rule: AssessmentRule) => AssessmentRule> = {
  'tolerance 0': ({ partlyMet: _none, ...rule }) => rule,
  'tolerance 5': (rule) => withTolerance(rule, 5),
  'tolerance 10': (rule) => withTolerance(rule, 10),
  'tolerance 15': (rule) => withTolerance(rule, 15),
  'boundary inclusive': (rule) => withTolerance(rule, 10, 'inclusive'),
  'boundary exclusive': (rule) => withTolerance(rule, 10, 'exclusive'),
  'revisedTargets original': (rule) => ({ ...rule, revisedTargets: 'original' }),
  'revisedTargets latest': (rule) => ({ ...rule, revisedTargets: 'latest' }),
  'acrossPlaces every': (rule) => ({ ...rule, acrossPlaces: 'every' }),
  'acrossPlaces every-graded': (rule) => ({ ...rule, acrossPlaces: 'every-graded' }),
  'acrossPlaces sum': (rule) => ({ ...rule, acrossPlaces: 'sum' }),
  'acrossPlaces worst': (rule) => ({ ...rule, acrossPlaces: 'worst' }),
  'periods every': (rule) => ({ ...rule, periods: 'every' }),
  'periods last': (rule) => ({ ...rule, periods: 'last' }),
};

function withTolerance(
  rule: AssessmentRule,
  shortfallPercent: number,
  boundary = rule.partlyMet?.boundary ?? 'inclusive',
): AssessmentRule {
  return { ...rule, partlyMet: { shortfallPercent, of: 'target', boundary } };
}

const rules: fc.Arbitrary<AssessmentRule> = fc.record({
  name: fc.constant('rule'),
  partlyMet: fc.constantFrom(undefined, {
    ...{ shortfallPercent: 10, of: 'target' as const, boundary: 'inclusive' as const },
  }),
  compare: fc.constant('unrounded' as const),
  revisedTargets: fc.constantFrom('latest' as const, 'original' as const),
  acrossPlaces: fc.constantFrom<PlaceRule>('every', 'every-graded', 'worst', 'sum'),
  periods: fc.constantFrom('last' as const, 'every' as const),
});

const cell = fc.record({
  place: fc.constantFrom('nord', 'syd'),
  year: fc.constantFrom('2020', '2021'),
  lower: fc.integer({ min: 10, max: 40 }),
  revised: fc.option(fc.integer({ min: 10, max: 40 }), { nil: undefined }),
  value: fc.integer({ min: 0, max: 50 }),
});

const grids = fc.uniqueArray(cell, {
  selector: ({ place, year }) => place + year,
  minLength: 1,
  maxLength: 4,
});

test('an alternative turns the verdict when the rule is edited so, and no other edit does', () => {
  fc.assert(
    fc.property(grids, rules, fc.constantFrom('2020', '2022'), (grid, rule, on) => {
      const records: GoalRecords = {
        goals: [goalOf('at-least', { unit: 'persons' })],
        targets: grid.flatMap(({ place, year, lower, revised }) => {
          const id = `${place}-${year}`;
          const original = targetOf({ id, place, due: year, lower });
          return revised === undefined
            ? [original]
            : [original, { ...original, id: `${id}-1`, revision: 1, revises: id, lower: revised }];
        }),
        results: grid.map(({ place, year, value }) =>
          resultOf({ id: `r-${place}-${year}`, place, date: year, value }),
        ),
        baselines: [],
      };
      const judged = assessGoals(records, rule, on);
      const { goals, triedRules } = tryOtherRules(judged, records, rule, on);
      const all = (list: readonly PublicGoal[]) =>
        list.flatMap(({ overall, assessments }) => [overall, ...assessments]);
      for (const { part, to } of triedRules) {
        const edit = edits[`${part} ${to}`];
        if (!edit) throw new Error(`no edit for ${part} ${to}`);
        const edited = all(assessGoals(records, edit(rule), on));
        for (const [index, own] of all(goals).entries()) {
          const said = own.alternatives?.find((one) => one.part === part && one.to === to);
          expect(said?.verdict ?? own.verdict).toBe(edited[index]?.verdict);
        }
      }
      // Taking the alternatives out gives back what was judged.
      const without = goals.map((goal) => withoutAlternatives(goal));
      expect(without).toEqual(judged);
    }),
    { numRuns: 500 },
  );
});

function withoutAlternatives(goal: PublicGoal): PublicGoal {
  const bare = ({ alternatives: _none, ...rest }: PublicGoal['overall']) => rest;
  return { ...goal, overall: bare(goal.overall), assessments: goal.assessments.map(bare) };
}
