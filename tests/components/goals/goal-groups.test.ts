import { expect, test } from 'vitest';
import { goalGroups } from '../../../src/components/goals/goal-groups.ts';
import { reportContext } from '../../../src/components/report-context.ts';
import type { PublicGoal } from '../../../src/domain/goal.ts';
import { sampleReport } from '../preview/sample-report.ts';

const names = { organisations: new Map(), projects: new Map(), terms: new Map() };
const context = reportContext(sampleReport, names, 'da');
const [sample] = sampleReport.goals;

function goal(id: string, more: Partial<PublicGoal>): PublicGoal {
  if (!sample) throw new Error('the sample report has no goals');
  return { ...sample, id, ...more };
}

/** The headings of a table of goals: its category, then level and category of each group. */
function headings(...goals: PublicGoal[]): (string | undefined)[][] {
  const { groups, category } = goalGroups(goals, context);
  return [[category], ...groups.map((group) => [group.level, group.category])];
}

test('one category is that of the table, whatever levels it has', () => {
  const activity = goal('a', { level: 'activity', category: 'Aktiviteter' });
  const output = goal('b', { level: 'output', category: 'Aktiviteter' });
  expect(headings(activity, output)).toEqual([
    ['Aktiviteter'],
    ['Aktiviteter', 'Aktiviteter'],
    ['Ydelser', 'Aktiviteter'],
  ]);
});

test('several categories, or goals without one, are told group by group', () => {
  const young = goal('a', { category: 'Unge' });
  const { category: _category, ...rest } = goal('b', {});
  expect(headings(young, goal('c', { category: 'Virksomheder' }))[0]).toEqual([undefined]);
  expect(headings(young, rest)[0]).toEqual([undefined]);
  expect(headings(rest)[0]).toEqual([undefined]);
});
