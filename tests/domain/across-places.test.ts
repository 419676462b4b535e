import { describe, expect, it, test } from 'vitest';
import { ruleAsUsed } from '../../src/domain/across-places.ts';
import { assessGoals } from '../../src/domain/assess.ts';
import { combineVerdicts, type CombiningRule } from '../../src/domain/combine-verdicts.ts';
import type { ResultRecord, TargetRecord } from '../../src/domain/goal-records.ts';
import { verdictNamed } from './case-notation.ts';
import { goalOf, metOrNot, resultOf, targetOf } from './goal-examples.ts';
import { verdicts, type Verdict } from '../../src/domain/codes.ts';

/**
 * Every pair of verdicts, and triples that pairs do not settle: m met, p partly met, n not met, u under way, ? not
 * assessable, - no goal here. By hand: an open verdict is taken as each of the three; where the answers differ, it is
 * under way if one of the places is, else not assessable.
 */
const truth: Record<CombiningRule, string> = {
  every: `mm=m mp=p mn=p mu=u m?=? m-=m pp=n pn=n pu=u p?=? p-=p nn=n nu=u n?=? n-=n
    uu=u u?=u u-=u ??=? ?-=? --=- mmm=m mmp=p ppp=n pnn=n mnu=p mn?=p mp?=p mpu=p mm?=? mmu=u pn?=? nnu=u mu?=u m--=m`,
  'every-graded': `mm=m mp=p mn=p mu=u m?=? m-=m pp=p pn=p pu=p p?=p p-=p nn=n nu=u n?=? n-=n
    uu=u u?=u u-=u ??=? ?-=? --=- mmm=m mmp=p ppp=p pnn=p mnu=p mn?=p mp?=p mpu=p mm?=? mmu=u pn?=p nnu=u mu?=u m--=m`,
  worst: `mm=m mp=p mn=n mu=u m?=? m-=m pp=p pn=n pu=u p?=? p-=p nn=n nu=n n?=n n-=n
    uu=u u?=u u-=u ??=? ?-=? --=- mmm=m mmp=p ppp=p pnn=n mnu=n mn?=n mp?=? mpu=u mm?=? mmu=u pn?=n nnu=n mu?=u m--=m`,
};

describe.each(Object.entries(truth))('%s', (rule, table) => {
  const cases = table.split(/\s+/).map((one) => one.split('=') as [string, string]);
  it.each(cases)('of %s is %s', (given, answer) => {
    const all = [...given].map(verdictNamed) as Verdict[];
    for (const order of [all, all.toReversed()]) {
      expect(combineVerdicts(order, rule as CombiningRule)).toBe(verdictNamed(answer));
    }
  });

  it('knows every pair, and leaves one place its verdict', () => {
    expect(cases.filter(([given]) => given.length === 2)).toHaveLength(21);
    for (const verdict of verdicts) {
      expect(combineVerdicts([verdict], rule as CombiningRule)).toBe(verdict);
    }
  });
});

type Place = [
  lower: number | '-',
  value: number | '?' | '..' | undefined,
  more?: Partial<ResultRecord>,
];

function sumOf(places: Place[], { unit = 'persons', on = '2022', groups = false } = {}) {
  const scope = (index: number) => (groups ? { group: `g${index}` } : { place: `p${index}` });
  const targets: TargetRecord[] = places.map(([lower], index) =>
    targetOf({
      ...{ id: `t${index}`, ...scope(index) },
      ...(lower === '-' ? { notAGoal: true } : { lower }),
    }),
  );
  const results = places.flatMap(([, value, more], index) =>
    value === undefined
      ? []
      : resultOf({
          ...{ id: `r${index}`, date: '2021-06', ...scope(index), ...more },
          ...(typeof value === 'number'
            ? { value }
            : { absent: value === '?' ? 'unknown' : 'not-yet-due' }),
        }),
  );
  const goals = [goalOf('at-least', { unit })];
  const [goal] = assessGoals(
    { goals, targets, results, baselines: [] },
    { ...metOrNot, acrossPlaces: 'sum' },
    on,
  );
  return goal?.overall.verdict;
}

/** By hand addition. */
test('sum', () => {
  expect(
    sumOf([
      [40, 58],
      [35, 30],
    ]),
  ).toBe('met'); // 88 of 75
  expect(
    sumOf([
      [40, 39],
      [35, 35],
    ]),
  ).toBe('not-met'); // 74 of 75
  expect(
    sumOf([
      [40, 75],
      [35, '?'],
    ]),
  ).toBe('met'); // 75 or more of 75
  expect(
    sumOf([
      [40, 74],
      [35, '?'],
    ]),
  ).toBe('not-assessable'); // 74 or more of 75
  expect(
    sumOf([
      [40, 75],
      [35, undefined],
    ]),
  ).toBe('met'); // the second place sent no row
  expect(
    sumOf([
      [40, 40],
      ['-', 7],
    ]),
  ).toBe('met'); // the second place has no such goal, and adds nothing
  expect(
    sumOf([
      [40, '?'],
      [35, '?'],
    ]),
  ).toBe('not-assessable');
  expect(
    sumOf(
      [
        [40, 20],
        [35, 20],
      ],
      { on: '2021-06' },
    ),
  ).toBe('under-way'); // 40 of 75, due in December
  expect(
    sumOf(
      [
        [40, 58],
        [35, 30],
      ],
      { on: '2021-06' },
    ),
  ).toBe('met'); // 88 already, and people only grow
});

test('sum adds neither groups, which may overlap, nor amounts of a unit that cannot be added', () => {
  expect(
    sumOf(
      [
        [40, 58],
        [35, 30],
      ],
      { groups: true },
    ),
  ).toBe('not-assessable');
  expect(
    sumOf(
      [
        [40, 58],
        [35, 30],
      ],
      { unit: 'index' },
    ),
  ).toBe('not-assessable');
});

test('sum of shares is the share of all, where all have the same target', () => {
  const share = (numerator: number, denominator: number) =>
    [(100 * numerator) / denominator, { numerator, denominator }] as const;
  const [low, small] = share(1, 10);
  const [high, large] = share(99, 110);
  const at = (first: number, second: number): Place[] => [
    [first, low, small],
    [second, high, large],
  ];
  // 100 of 120 is 83.3 %, though the mean of 10 % and 90 % is 50 %.
  expect(sumOf(at(83, 83), { unit: 'percent' })).toBe('met');
  expect(sumOf(at(84, 84), { unit: 'percent' })).toBe('not-met');
  expect(sumOf(at(83, 80), { unit: 'percent' })).toBe('not-assessable');
});

describe('what the evaluator says of all places together', () => {
  const told = (verdict: Verdict, more: Partial<ResultRecord> = {}) =>
    resultOf({ id: 'told', date: '2021-06', absent: 'unknown', verdict, reason: 'Told', ...more });
  const judge = (whole: ResultRecord, targets: TargetRecord[]) =>
    assessGoals(
      {
        goals: [goalOf('at-least', { unit: 'persons' })],
        targets,
        results: [
          whole,
          resultOf({ id: 'a', date: '2021-06', place: 'a', value: 1 }),
          resultOf({ id: 'b', date: '2021-06', place: 'b', value: 9 }),
        ],
        baselines: [],
      },
      { ...metOrNot, acrossPlaces: 'every' },
      '2022',
    )[0];
  const targets = ['a', 'b'].map((place) => targetOf({ id: place, place, lower: 5 }));

  // One of two places has met its target: by `every` partly met, whatever the evaluator says of the whole.
  it('stands beside what the places come to', () => {
    const goal = judge(told('not-met'), targets);
    expect(goal?.overall.verdict).toBe('partly-met');
    expect(goal?.overall.evaluator).toEqual({ verdict: 'not-met', reason: 'Told', departs: true });
    expect(goal?.assessments.map(({ place }) => place)).toEqual(['a', 'b']);
    expect(judge(told('partly-met'), targets)?.overall.evaluator?.departs).toBe(false);
  });

  it('takes nothing from a whole with a number or a target of its own', () => {
    const own = targetOf({ id: 'whole', lower: 12 });
    expect(judge(told('met'), [...targets, own])?.overall.verdict).toBe('not-assessable');
    const { absent: _absent, ...measured } = told('met', { value: 10 });
    expect(judge(measured, targets)?.overall.verdict).toBe('not-applicable');
  });
});

describe('the rule of an older report', () => {
  const rule = { ...metOrNot, acrossPlaces: 'every' as const };
  const judged = (acrossPlaces: 'every' | undefined) =>
    assessGoals(
      {
        goals: [goalOf('at-least')],
        targets: ['nord', 'syd'].map((place) => targetOf({ place, lower: 30 })),
        results: ['nord', 'syd'].map((place) => resultOf({ place, value: 20 })),
        baselines: [],
      },
      { ...metOrNot, acrossPlaces },
      '2022',
    );

  it('is graded where its receipts do not say which rule spoke', () => {
    expect(ruleAsUsed(rule, judged(undefined)).acrossPlaces).toBe('every-graded');
  });

  it('is what it says where they do, and where there is none', () => {
    expect(ruleAsUsed(rule, judged('every')).acrossPlaces).toBe('every');
    expect(ruleAsUsed(metOrNot, judged(undefined))).toBe(metOrNot);
  });
});
