import type { PageWords } from '../../da/pages/pages.ts';

export const portfolio: PageWords['portfolio'] = {
  timeline: 'Reports over time',
  period: 'Covers',
  people: 'Author',
  goalsOverTime: 'The goals from baseline to now',
  goalsOverTimeLead:
    'A result is what the report itself gives. A goal at several places has a result for each; its overall verdict stands here.',
  goalsOfReports: 'Goals',
  goalsLead: (goals, reports) =>
    `${goals} ${goals === 1 ? 'goal' : 'goals'} in ${reports === 1 ? '1 report' : `${reports} reports`}.`,
  goalsCaution:
    'Goals are not of equal weight. The counts say how many there are, not how well things went.',
  withoutGoals: (count) =>
    count === 1
      ? '1 report has no goals to measure against.'
      : `${count} reports have no goals to measure against.`,
  projects: 'Projects',
  learnt: 'What the reports found',
  learntLead: 'Every line leads to its place in the report.',
  findings: 'Conclusions',
  recommendations: 'Recommendations',
  conclusionsOf: (findings, recommendations) =>
    [
      findings > 0 && (findings === 1 ? '1 conclusion' : `${findings} conclusions`),
      recommendations > 0 &&
        (recommendations === 1 ? '1 recommendation' : `${recommendations} recommendations`),
    ]
      .filter(Boolean)
      .join(', '),
  pages: 'Pages',
  page: (page, last) => `Page ${page} of ${last}`,
  previous: 'Previous page',
  next: 'Next page',
  recommendationsTitle: 'Recommendations',
  recommendationsLead:
    'The recommendations of the newest version of every report, by whom they are for. What has happened since stands beside them where a later version tells it.',
  recommendationsTo: (name) => `Recommendations to ${name}`,
  recommendationsToAll: 'Recommendations to nobody in particular',
  addressees: 'Addressees',
  noAddressee: 'To nobody in particular',
  noRecommendations: 'There are no recommendations yet.',
  count: (count) => (count === 1 ? '1 recommendation' : `${count} recommendations`),
  noState: 'None of the recommendations has been followed up in a later version yet.',
  since: (version) => `since version ${version}`,
};
