import { describe, expect, it } from 'vitest';
import { assessGoals } from '../../src/domain/assess.ts';
import type { GoalRecords } from '../../src/domain/goal-records.ts';
import type { AssessmentRule } from '../../src/domain/goal.ts';
import { goalOf, metOrNot, resultOf, targetOf, tenPercentShort } from './goal-examples.ts';

const everyPlace: AssessmentRule = { ...tenPercentShort, acrossPlaces: 'every' };

function assessed(
  records: Partial<GoalRecords>,
  rule: AssessmentRule = tenPercentShort,
  on = '2021-12-31',
) {
  const [goal] = assessGoals(
    { goals: [goalOf('at-least')], targets: [], results: [], baselines: [], ...records },
    rule,
    on,
  );
  if (!goal) throw new TypeError('no goal');
  return goal;
}

describe('a goal of the whole project', () => {
  it('is met, with the rows that say so', () => {
    const { overall, assessments } = assessed({
      targets: [targetOf({ lower: 30 })],
      results: [resultOf({ value: 30 })],
    });
    expect(overall).toMatchObject({ verdict: 'met', interim: false, exceeded: false });
    expect(overall.receipt.inputs).toEqual([
      { table: 'goals', row: 'goal', column: 'direction' },
      { table: 'targets', row: 'target', column: 'lower' },
      { table: 'results', row: 'result', column: 'value' },
    ]);
    expect(assessments).toEqual([]);
  });

  it('is interim where the result lies before the day that the target is due', () => {
    const records = {
      targets: [targetOf({ lower: 30 })],
      results: [resultOf({ value: 21, date: '2021-01', forecast: 'met' })],
    };
    expect(assessed(records as Partial<GoalRecords>).overall).toMatchObject({
      verdict: 'not-met',
      interim: true,
      forecast: { verdict: 'met' },
    });
  });

  it('judges the latest result', () => {
    const results = [
      resultOf({ id: 'new', value: 40, date: '2021' }),
      resultOf({ id: 'old', value: 10, date: '2020-06' }),
    ];
    expect(assessed({ targets: [targetOf({ lower: 30 })], results }).overall.result?.id).toBe(
      'new',
    );
  });

  it.each([
    [{ absent: 'unknown' }, 'not-assessable'],
    [{ absent: 'not-yet-due' }, 'not-assessable'],
    [{ absent: 'suppressed' }, 'not-assessable'],
    [{ absent: 'not-applicable' }, 'not-applicable'],
  ] as const)('is not guessed from %o', (result, verdict) => {
    const { overall } = assessed({
      targets: [targetOf({ lower: 30 })],
      results: [resultOf(result)],
    });
    expect(overall.verdict).toBe(verdict);
    expect(overall.receipt.steps).toEqual([{ step: 'no-result', why: result.absent }]);
  });

  it('starts from its own baseline, which is that of the whole project: 5 up from 40 is 45', () => {
    const goals = [goalOf('at-least', { baseline: { value: 40, date: '2013' } })];
    const targets = [targetOf({ lower: 5, basis: 'baseline' })];
    const { overall } = assessed({ goals, targets, results: [resultOf({ value: 45 })] });
    expect(overall.verdict).toBe('met');
    expect(overall.baseline).toEqual({ value: 40, date: '2013' });
    expect(overall.receipt.inputs).toContainEqual({
      ...{ table: 'goals', row: 'goal', column: 'baseline' },
    });
  });

  it('cannot be assessed by a share of nobody', () => {
    const goals = [goalOf('at-least', { unit: 'percent', accumulate: 'sum' })];
    const results = [resultOf({ value: 0, numerator: 0, denominator: 0 })];
    const { overall } = assessed({ goals, targets: [targetOf({ lower: 50 })], results });
    expect(overall.verdict).toBe('not-assessable');
  });

  it('cannot be assessed without a target', () => {
    const { overall } = assessed({ results: [resultOf({ value: 3 })] });
    expect(overall.receipt.steps).toEqual([{ step: 'no-target', why: 'none' }]);
    expect(overall.verdict).toBe('not-assessable');
  });

  it('does not apply where the target says that it is no goal', () => {
    const targets = [targetOf({ notAGoal: true })];
    expect(
      assessed({ targets, results: [resultOf({ absent: 'not-applicable' })] }).overall.verdict,
    ).toBe('not-applicable');
  });

  it('carries the interval of a share of a sample: by Wilson’s formula, 8 of 11 is 43.43–90.25', () => {
    const goals = [goalOf('at-least', { unit: 'percent', population: 'sample' })];
    const results = [resultOf({ value: 73, numerator: 8, denominator: 11 })];
    const { interval } = assessed({
      goals,
      targets: [targetOf({ lower: 80, upper: 90 })],
      results,
    }).overall;
    expect(interval?.low).toBeCloseTo(43.4, 1);
    expect(interval?.high).toBeCloseTo(90.3, 1);
  });

  it.each([{}, { numerator: 8 }, { denominator: 11 }, { numerator: 0, denominator: 0 }])(
    'has no interval of a share of a sample whose counts are %j',
    (counts) => {
      const goals = [goalOf('at-least', { unit: 'percent', population: 'sample' })];
      const results = [resultOf({ value: 73, ...counts })];
      const { overall } = assessed({ goals, targets: [targetOf({ lower: 80 })], results });
      expect(overall).not.toHaveProperty('interval');
    },
  );

  it.each([{}, { population: 'all' as const }])('has no interval of a share where %j', (whom) => {
    const goals = [goalOf('at-least', { unit: 'percent', ...whom })];
    const results = [resultOf({ value: 73, numerator: 8, denominator: 11 })];
    const { overall } = assessed({ goals, targets: [targetOf({ lower: 80 })], results });
    expect(overall).not.toHaveProperty('interval');
  });
});

describe('the evaluator', () => {
  const targets = [targetOf({ lower: 42 })];

  it('may depart from the rule; both verdicts stand', () => {
    const results = [resultOf({ value: 29, verdict: 'partly-met', reason: 'Svært at finde unge' })];
    expect(assessed({ targets, results }).overall).toMatchObject({
      verdict: 'not-met',
      evaluator: { verdict: 'partly-met', reason: 'Svært at finde unge', departs: true },
    });
  });

  it('may agree', () => {
    const results = [resultOf({ value: 42, verdict: 'met' })];
    expect(assessed({ targets, results }).overall.evaluator).toEqual({
      verdict: 'met',
      departs: false,
    });
  });

  it('gives the verdict of a judged goal', () => {
    const results = [resultOf({ verdict: 'partly-met', reason: 'Kun en del af teamet' })];
    const { overall } = assessed({ goals: [goalOf('judged')], results });
    expect(overall).toMatchObject({ verdict: 'partly-met', note: 'Kun en del af teamet' });
    expect(overall.evaluator).toBeUndefined();
  });
});

describe('a revised target', () => {
  const targets = [
    targetOf({ id: 'first', lower: 40 }),
    targetOf({ id: 'second', lower: 30, revision: 1, reason: 'En kommune trådte ud' }),
  ];
  const results = [resultOf({ value: 32 })];

  it('is judged by the latest, and shows what the original would have given: 32 of 40 is 20 % short', () => {
    expect(assessed({ targets, results }).overall).toMatchObject({
      verdict: 'met',
      target: { id: 'second' },
      original: { target: { id: 'first' }, verdict: 'not-met' },
    });
  });

  it('is judged by the original where the rule says so', () => {
    const { overall } = assessed(
      { targets, results },
      { ...tenPercentShort, revisedTargets: 'original' },
    );
    expect(overall).toMatchObject({ verdict: 'not-met', target: { id: 'first' } });
  });
});

describe('places', () => {
  const at = (place: string, lower: number, value?: number) => ({
    target: targetOf({ id: `target-${place}`, place, lower }),
    result: resultOf({
      id: `result-${place}`,
      place,
      ...(value === undefined ? { absent: 'unknown' as const } : { value }),
    }),
  });
  const across = (rule: AssessmentRule, ...places: ReturnType<typeof at>[]) =>
    assessed(
      { targets: places.map(({ target }) => target), results: places.map(({ result }) => result) },
      rule,
    );

  it('Route 25, table 5: 100 of 100, 58 of 40 and 35 of 35 is met everywhere', () => {
    const goal = across(
      everyPlace,
      at('ikast-brande', 100, 100),
      at('odder', 40, 58),
      at('egedal', 35, 35),
    );
    expect(goal.overall).toMatchObject({ verdict: 'met', exceeded: false });
    expect(goal.assessments.map(({ place, verdict }) => [place, verdict])).toEqual([
      ['ikast-brande', 'met'],
      ['odder', 'met'],
      ['egedal', 'met'],
    ]);
  });

  it('Route 25, table 5: 16 of 16, 4 of 16 and 7 of 10 is met in part', () => {
    const goal = across(
      everyPlace,
      at('ikast-brande', 16, 16),
      at('odder', 16, 4),
      at('egedal', 10, 7),
    );
    expect(goal.overall.verdict).toBe('partly-met');
  });

  it('Route 25, table 10: ? , 0 of 5 and 0 of 3 could be not met or partly met, so it cannot be told', () => {
    const goal = across(everyPlace, at('ikast-brande', 5), at('odder', 5, 0), at('egedal', 3, 0));
    expect(goal.overall.verdict).toBe('not-assessable');
  });

  it('an unknown place changes nothing where the others differ already', () => {
    const goal = across(everyPlace, at('ikast-brande', 5), at('odder', 5, 0), at('egedal', 3, 3));
    expect(goal.overall.verdict).toBe('partly-met');
  });

  it('start from their own baseline, never from that of the whole project', () => {
    const goals = [goalOf('at-least', { baseline: { value: 50 } })];
    const { target, result } = at('odder', 5, 55);
    const records = {
      goals,
      targets: [{ ...target, basis: 'baseline' as const }],
      results: [result],
    };
    expect(assessed(records).overall.verdict).toBe('not-assessable');
    const baselines = [{ id: 'start', goal: 'goal', place: 'odder', value: 50 }];
    expect(assessed({ ...records, baselines }).overall).toMatchObject({
      verdict: 'met',
      target: { lower: 55, change: { lower: 5 } },
      baseline: { value: 50 },
    });
  });

  it('are not added up unless the rule says how', () => {
    const goal = across(metOrNot, at('odder', 40, 58), at('egedal', 35, 35));
    expect(goal.overall.verdict).toBe('not-assessable');
  });

  it('stand beside a result for the whole project', () => {
    const targets = [targetOf({ lower: 175 })];
    const results = [
      resultOf({ value: 191 }),
      resultOf({ id: 'result-odder', place: 'odder', value: 58 }),
    ];
    const goal = assessed({ targets, results });
    expect(goal.overall).toMatchObject({ verdict: 'met', exceeded: true });
    expect(goal.assessments).toMatchObject([{ place: 'odder', verdict: 'not-applicable' }]);
  });
});
