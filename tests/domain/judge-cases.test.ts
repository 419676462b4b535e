import { describe, expect, it } from 'vitest';
import { assessGoals } from '../../src/domain/assess.ts';
import { casesIn, type Case } from './case-notation.ts';
import { baselines } from './cases/baselines.ts';
import { bounds } from './cases/bounds.ts';
import { intervals } from './cases/intervals.ts';
import { places } from './cases/places.ts';
import { time } from './cases/time.ts';

/** The judge's table of cases. Each line says where its right answer comes from. */
const tables = { bounds, time, intervals, baselines, places };

function assessed({ goal, rule, targets, results, baselines: starts, on }: Case) {
  const records = { goals: [goal], targets, results, baselines: starts };
  const [assessedGoal] = assessGoals(records, rule, on);
  if (!assessedGoal) throw new TypeError('no goal');
  return assessedGoal.overall;
}

describe.each(Object.entries(tables))('%s', (_name, text) => {
  it.each(casesIn(text).map((item) => [item.line, item] as const))('%s', (_line, item) => {
    const { verdict, history } = assessed(item);
    expect(verdict).toBe(item.verdict);
    expect(history?.map((past) => past.verdict)).toEqual(item.history);
  });

  it('gives a reason for every line', () => {
    expect(casesIn(text).filter(({ why }) => why === '')).toEqual([]);
  });

  it('gives the same in any order of rows', () => {
    for (const item of casesIn(text)) {
      const turned = {
        ...item,
        targets: item.targets.toReversed(),
        results: item.results.toReversed(),
      };
      const [one, other] = [assessed(turned), assessed(item)];
      // Of several places, those of the rows come first: readers see that order.
      const isOfPlaces = item.targets.some(({ place }) => place !== undefined);
      if (isOfPlaces) expect(one.verdict, item.line).toBe(other.verdict);
      else expect(one, item.line).toEqual(other);
    }
  });
});
