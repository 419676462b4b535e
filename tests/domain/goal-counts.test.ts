import { describe, expect, test } from 'vitest';
import { countedGoals, goalsByLevel } from '../../src/domain/goal-counts.ts';
import type { Level } from '../../src/domain/codes.ts';

/** Which goals of three are counted. By hand: the first always, another unless it says where it is counted. */
test.each([
  ['none says so', {}, {}, 'abc'],
  ['one is stated again', { sameAs: 'a' }, {}, 'ac'],
  ['one is a part', { partOf: 'a' }, {}, 'ac'],
  ['two are the same', { sameAs: 'a' }, { sameAs: 'a' }, 'a'],
  ['one is a part, the other states it again', { partOf: 'a' }, { sameAs: 'b' }, 'a'],
  ['one states again what is a part', { sameAs: 'c' }, { partOf: 'a' }, 'a'],
])('where %s', (_name, second, third, counted) => {
  const goals = [{ id: 'a' }, { id: 'b', ...second }, { id: 'c', ...third }];
  expect(
    countedGoals(goals)
      .map(({ id }) => id)
      .join(''),
  ).toBe(counted);
});

describe('levels', () => {
  const goals = (...levels: (Level | undefined)[]) =>
    goalsByLevel(levels.map((level, index) => ({ level, index }))).map(
      ({ level, goals: found }) => [level, found.map(({ index }) => index)] as const,
    );

  test('are one group where no goal says, in the order of the goals', () => {
    expect(goals(undefined, undefined)).toEqual([[undefined, [0, 1]]]);
  });

  test('are in the order of the results chain, and those that do not say are last', () => {
    expect(goals('impact', undefined, 'activity', 'outcome', 'output', 'activity')).toEqual([
      ['activity', [2, 5]],
      ['output', [4]],
      ['outcome', [3]],
      ['impact', [0]],
      [undefined, [1]],
    ]);
  });

  test('lose no goal and count none twice', () => {
    const all = goals('impact', 'impact', undefined, 'output').flatMap(([, found]) => found);
    expect(all.sort()).toEqual([0, 1, 2, 3]);
  });
});
