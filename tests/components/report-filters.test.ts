import { expect, test } from 'vitest';
import { reportFilters } from '../../src/components/catalogue/report-filters.ts';
import type { ReportSummary } from '../../src/components/catalogue/report-summary.ts';
import { summary } from './report-summaries.ts';

const names = { organisations: new Map(), projects: new Map(), terms: new Map() };

type Goal = Omit<ReportSummary['goals'][number], 'id' | 'goal' | 'interim'>;

function withGoals(report: string, ...goals: Goal[]): ReportSummary {
  return summary(report, {
    goals: goals.map((goal, number) => ({
      ...{ id: String(number), goal: 'Et mål', interim: false, ...goal },
    })),
  });
}

function byLevel(reports: ReportSummary[]) {
  const { filters } = reportFilters(reports, names, 'da');
  const found = filters.find(({ name }) => name === 'niveau');
  return found?.choices.map(({ value, label, count }) => [value, label, count]);
}

test('reports are found by what their outcomes came to, from activities to those that do not say', () => {
  const first = withGoals(
    'a',
    { verdict: 'not-met', level: 'outcome' },
    { verdict: 'met', level: 'activity' },
    { verdict: 'met', level: 'activity' },
    { verdict: 'met' },
  );
  const second = withGoals('b', { verdict: 'met', level: 'activity' });
  expect(byLevel([first, second])).toEqual([
    ['aktiviteter-opfyldt', 'Aktiviteter: opfyldt', 2],
    [
      'resultater-paa-kort-og-mellemlangt-sigt-ikke-opfyldt',
      'Resultater på kort og mellemlangt sigt: ikke opfyldt',
      1,
    ],
    ['oevrige-maal-opfyldt', 'Øvrige mål: opfyldt', 1],
  ]);
});

test('there is nothing to choose where no report says what kinds of goals it has', () => {
  expect(byLevel([withGoals('a', { verdict: 'met' })])).toBeUndefined();
});
