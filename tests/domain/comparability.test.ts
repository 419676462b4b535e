import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparisonBasis,
  comparability,
  monthsAfter,
  type Basis,
  type GoalCase,
  type GoalSurroundings,
  type MeasuredGoal,
} from '../../src/domain/comparability.ts';
import type { AssessmentRule } from '../../src/domain/goal.ts';

/** Taken down from Route 25 (tables 5 and 10) and LMI (chapter 3 and section 5.1), with what is not asked left out. */
const colours: AssessmentRule = {
  name: 'Evaluators tre farver',
  partlyMet: { shortfallPercent: 10, of: 'target', boundary: 'inclusive' },
  compare: 'unrounded',
  revisedTargets: 'latest',
  acrossPlaces: 'every',
};
const route: GoalSurroundings = {
  targetGroup: 'Unge på 15-30 år, som har svært ved at komme ind',
  places: 4,
  end: '2014-03',
  rule: colours,
  judging: 1,
};
const lmi: GoalSurroundings = {
  targetGroup: 'Aktivitetsparate unge 18-30 år',
  places: 1,
  end: '2021-12',
  rule: { name: 'Måltallet', compare: 'unrounded', revisedTargets: 'latest' },
  judging: 1,
};
const referred: MeasuredGoal = {
  id: 'visiterede-18-30',
  goal: 'Den enkelte kommune visiterer unge på 18-30 år',
  indicator: 'Visiterede unge',
  unit: 'persons',
  direction: 'at-least',
  cases: [],
};
const younger: MeasuredGoal = {
  ...referred,
  id: 'visiterede-15-17',
  goal: 'Den enkelte kommune visiterer unge på 15-17 år',
};
const at = (
  place: string | undefined,
  value: number,
  changes: Partial<GoalCase> = {},
): GoalCase => ({
  ...(place === undefined ? {} : { place }),
  ...{ verdict: 'met', interim: false, target: { lower: 40, due: '2014-03' } },
  result: { date: '2014-03', value },
  ...changes,
});
const odder = comparisonBasis(referred, at('odder', 58), route);

function against(
  goal: MeasuredGoal,
  one: GoalCase,
  around: GoalSurroundings = route,
): ReturnType<typeof comparability> {
  return comparability(odder, comparisonBasis(goal, one, around));
}

describe('the referred of Odder may be compared', () => {
  test('with those of another municipality, whatever their target and result', () => {
    expect(against(referred, at('egedal', 33, { target: { lower: 35, due: '2014-03' } }))).toEqual(
      [],
    );
  });

  test('where a comma, a capital or the name of the rule is all that differs', () => {
    const other = { ...referred, goal: 'den enkelte kommune, visiterer unge på 18–30 år.' };
    const rule = { ...colours, name: 'Tre farver' };
    expect(against(other, at('egedal', 33), { ...route, rule })).toEqual([]);
  });
});

describe('and not', () => {
  test('with the younger: other people', () => {
    expect(against(younger, at('odder', 7))).toEqual(['population']);
  });

  test('with a group of them: other people', () => {
    expect(against(referred, at('odder', 7, { group: 'kvinder' }))).toEqual(['population']);
  });

  test('with all places together: other people', () => {
    expect(against(referred, at(undefined, 191))).toEqual(['population']);
  });

  test('with another indicator, unit or direction: another goal', () => {
    for (const change of [
      { indicator: 'Visiterede unge, tre kommuner' },
      { unit: 'percent' },
      { direction: 'at-most' },
    ] as const)
      expect(against({ ...referred, ...change }, at('egedal', 33))).toEqual(['definition']);
  });

  test('with what was measured or due at another time after the project', () => {
    const later = at('egedal', 33, { target: { lower: 35, due: '2015-03' } });
    const before = at('egedal', 33, { result: { date: '2013-09', value: 33 } });
    expect(against(referred, later)).toEqual(['follow-up']);
    expect(against(referred, before)).toEqual(['follow-up']);
  });

  test('by another rule', () => {
    const rule = { ...colours, partlyMet: undefined };
    expect(against(referred, at('egedal', 33), { ...route, rule })).toEqual(['rule']);
  });

  test("with LMI's participants: nothing is the same", () => {
    const taking: MeasuredGoal = {
      ...{ id: 'deltagere', goal: 'Unge deltager i LMI', indicator: 'Antal unge, der er startet' },
      ...{ unit: 'persons', direction: 'at-least', cases: [] },
    };
    const midway = at(undefined, 21, {
      target: { lower: 30, due: '2021-12' },
      result: { date: '2021-01', value: 21 },
    });
    expect(against(taking, midway, lmi)).toEqual(['definition', 'population', 'follow-up', 'rule']);
  });
});

test("where there is one place, the project's total is the place's", () => {
  const only = { ...route, places: 1 };
  const [whole, place] = [at(undefined, 58), at('odder', 58)].map((one) =>
    comparisonBasis(referred, one, only),
  );
  expect(whole && place && comparability(whole, place)).toEqual([]);
});

test("a judged goal has the evaluator's word for a rule", () => {
  const judged: MeasuredGoal = { ...referred, direction: 'judged' };
  const one = comparisonBasis(judged, at('odder', 1), route);
  const other = comparisonBasis(judged, at('odder', 1), { ...route, rule: undefined });
  expect(comparability(one, other)).toEqual([]);
});

test.each([
  ['2015-03', '2014-03', 12],
  ['2021-01', '2021-12-31', -11],
  ['2021', '2021-12', 0],
  ['2022-01-01', '2021-12-31', 1],
])('%s lies so many months after %s: %d', (date, end, months) => {
  expect(monthsAfter(date, end)).toBe(months);
});

describe('for any three results', () => {
  const word = fc.constantFrom('a', 'b');
  const basis: fc.Arbitrary<Basis> = fc.record({
    ...{ definition: word, population: word, 'follow-up': word, rule: word, edition: word },
  });

  test('what may be compared both ways, and with itself', () => {
    fc.assert(
      fc.property(basis, basis, (a, b) => {
        expect(comparability(a, a)).toEqual([]);
        expect(comparability(a, b)).toEqual(comparability(b, a));
      }),
    );
  });

  test('what may be compared with the same may be compared, so that results make groups', () => {
    fc.assert(
      fc.property(basis, basis, basis, (a, b, c) => {
        if (comparability(a, b).length > 0 || comparability(b, c).length > 0) return;
        expect(comparability(a, c)).toEqual([]);
      }),
    );
  });
});

test('results judged by different editions of the rules may not be compared', () => {
  const at: GoalCase = { verdict: 'met', interim: false };
  const basis = (judging: number): Basis => comparisonBasis(referred, at, { ...route, judging });
  expect(comparability(basis(1), basis(2))).toEqual(['edition']);
  expect(comparability(basis(2), basis(2))).toEqual([]);
});
