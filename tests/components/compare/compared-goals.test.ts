import { describe, expect, test } from 'vitest';
import {
  againstOthers,
  comparedGoals,
  isComparable,
  sharedGoals,
} from '../../../src/components/compare/compared-goals.ts';
import {
  comparisonIndex,
  type ComparedReport,
} from '../../../src/components/compare/compared-report.ts';
import type { GoalCase, MeasuredGoal } from '../../../src/domain/comparability.ts';
import type { Project } from '../../../src/domain/metadata.ts';

const project = (targetGroup: string, places: string[]): Project => ({
  title: targetGroup,
  summary: { da: 'Kort', en: 'Short' },
  period: { start: '2019', end: '2021-12' },
  targetGroup: { da: targetGroup, en: targetGroup },
  methods: [{ da: 'Praktik', en: 'Placement' }],
  places,
  funders: [],
  owners: [],
  themes: [{ da: 'Job', en: 'Work' }],
});

const at = (place: string | undefined, value: number | undefined): GoalCase => ({
  ...(place ? { place } : {}),
  ...{ verdict: 'met', interim: false, target: { due: '2021-12', lower: 10 } },
  result: { date: '2021-12', ...(value === undefined ? {} : { value }) },
});

function report(
  id: string,
  targetGroup: string,
  goals: readonly (Pick<MeasuredGoal, 'goal' | 'cases'> & { unit?: MeasuredGoal['unit'] })[],
): ComparedReport {
  return {
    ...{
      key: id,
      report: id,
      version: '1.0',
      title: id,
      language: 'da',
      kind: 'final',
      date: '2021',
    },
    organisations: {},
    judging: 1,
    project: project(targetGroup, ['odder', 'egedal']),
    rule: { name: 'Regel', compare: 'unrounded', revisedTargets: 'latest' },
    shares: [],
    goals: goals.map(({ goal, cases, unit = 'persons' }, index) => ({
      ...{ id: `maal-${index + 1}`, direction: 'at-least', goal, unit, cases },
    })),
  };
}

const places = [at(undefined, 20), at('odder', 12), at('egedal', 8)];
const one = report('a', 'Unge', [
  { goal: 'Unge kommer i job', cases: places },
  { goal: 'Unge trives', cases: [at(undefined, undefined)] },
]);
const same = report('b', 'Unge', [{ goal: 'Unge kommer i job', cases: [at('odder', 3)] }]);
const otherPeople = report('c', 'Voksne', [{ goal: 'Unge kommer i job', cases: [at('odder', 4)] }]);
const otherGoal = report('d', 'Unge', [{ goal: 'Unge får en ven', cases: [at(undefined, 5)] }]);
const otherUnit = report('e', 'Unge', [
  { goal: 'Unge møder op', unit: 'percent', cases: [at(undefined, 5)] },
]);
const reports = [one, same, otherPeople, otherGoal, otherUnit];
const index = comparisonIndex(reports);
const rowsOf = (rows: readonly { of: ComparedReport; at: GoalCase }[]) =>
  rows.map(({ of, at: { place = 'alle' } }) => `${of.report} ${place}`);

describe('a goal at several places', () => {
  const [goal, ...more] = comparedGoals(one, index);

  test('stands beside the places of every report with the same basis, its own first', () => {
    expect(rowsOf(goal?.rows ?? [])).toEqual(['a odder', 'a egedal', 'b odder']);
    expect(goal && isComparable(goal)).toBe(true);
  });

  test('is refused its own total, other people and another goal, each with the reasons', () => {
    const refused = goal?.refused.map((each) => [rowsOf([each])[0], each.reasons]);
    expect(refused).toEqual([
      ['a alle', ['population']],
      ['c odder', ['population']],
      ['d alle', ['definition', 'population']],
    ]);
  });

  test('and what has no result is left out', () => {
    expect(more).toEqual([]);
  });
});

test('rows do not grow with the number of reports, and how many more there are is told', () => {
  const many = Array.from({ length: 100 }, (_, number) =>
    report(`r${number}`, 'Unge', [{ goal: 'Unge kommer i job', cases: [at('odder', number)] }]),
  );
  const [goal] = comparedGoals(one, comparisonIndex([one, ...many]));
  expect(goal?.rows).toHaveLength(12);
  expect(goal?.more).toBe(90);
  expect(goal?.refused.length).toBeLessThanOrEqual(5);
  expect(againstOthers(one, many, comparisonIndex([one, ...many]))).toHaveLength(12);
});

test('reports with the same goals come first among the others', () => {
  const others = againstOthers(one, reports, index);
  expect(
    others.map(({ other, same, hasOtherGroup }) => [other.report, same, hasOtherGroup]),
  ).toEqual([
    ['b', 1, false],
    ['c', 1, true],
    ['d', 0, false],
    ['e', 0, false],
  ]);
});

test('a goal that several projects have is told once', () => {
  expect(sharedGoals(index).map(({ first, reports: count }) => [first.goal.goal, count])).toEqual([
    ['Unge kommer i job', 3],
  ]);
});
