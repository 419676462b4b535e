import type { PageWords } from '../../da/pages/pages.ts';

export const catalogue: PageWords['catalogue'] = {
  lead: 'All reports on the site by the year of the evaluation.',
  filters: 'Filter the reports',
  project: 'Project',
  place: 'Municipality',
  foundation: 'Foundation',
  evaluator: 'Evaluator',
  targetGroup: 'Target group',
  method: 'Method',
  theme: 'Theme',
  year: 'Year',
  kind: 'Kind',
  verdict: 'Goal attainment (at least one goal)',
  order: 'Order',
  orders: {
    date: 'Newest evaluation',
    version: 'Newest version',
    title: 'Title',
    share: 'Share of goals met',
  },
  reset: 'Reset',
  sorted: 'All years',
  found: (count, all) => `${count} of ${all} reports`,
  foundNone: 'No report fits all the choices. Remove a choice, or reset.',
};
