import type { PageWords } from '../../da/pages/pages.ts';

export const compare: PageWords['compare'] = {
  title: 'Compare',
  lead: 'Two results can be set side by side where they stand on the same ground. Choose a report, and see what its goals can be compared with, what they cannot, and why.',
  how: 'When can results be compared?',
  howLead:
    'All five must be the same. Where only one of them differs, the comparison is refused and the reason is given. You can see the numbers all the same.',
  conditions: {
    definition: {
      title: 'The same goal',
      text: 'Wording, indicator, unit and direction are the same.',
    },
    population: {
      title: 'The same kind of people',
      text: "The project's target group, the ages and the group are the same. A total is not held against a single place.",
    },
    'follow-up': {
      title: 'The same time after the project',
      text: 'The due date and the measurement are equally far from the end of the project. An interim figure is not held against a final one.',
    },
    rule: {
      title: 'The same rule',
      text: 'The verdict was reached by the same rule.',
    },
    edition: {
      title: 'The same edition of the rules',
      text: "Målestok's rules for judging goals may change. Verdicts by different editions of them are not mixed.",
    },
  },
  choose: 'Choose a report',
  goalsOf: (goals) => (goals === 1 ? '1 goal' : `${goals} goals`),
  noGoals: 'no goals',
  shared: 'Goals in more than one project',
  sharedNone:
    'No two projects have the same goal yet. So there are only comparisons between places of one project.',
  sharedIn: (reports) => `${reports} reports`,
  reportTitle: (title) => `Compare ${title}`,
  reportLead: (comparable, goals) =>
    comparable === 0
      ? `None of the report's ${goals} goals can be compared with others.`
      : `${comparable} of the report's ${goals} goals can be compared between places or with other reports.`,
  reportWithoutGoals:
    'The report has no goals. So only the shares among its key figures stand here.',
  toReport: 'Read the report',
  toChoice: 'Choose another report',
  otherReports: 'Against other reports',
  otherReportsLead: 'What holds for all goals of the two reports.',
  sameGoals: (count) => (count === 1 ? '1 goal is the same.' : `${count} goals are the same.`),
  noSameGoals: 'No goals are the same.',
  otherWithoutGoals: 'The report has no goals, only shares among its key figures.',
  otherGroup: (group) => `Another target group: ${group}.`,
  otherRule: 'Another rule for when a goal is met.',
  comparable: 'Can be compared',
  alone: 'Cannot be compared',
  aloneLead:
    'These goals have none to stand beside. Unfold them to see the goals that are most alike, and what is different.',
  noResult: (count) =>
    count === 1
      ? '1 goal has no result yet and is left out.'
      : `${count} goals have no result yet and are left out.`,
  where: 'Where',
  whole: 'Whole project',
  more: (count) => `And ${count} more on the same ground.`,
  anyway: 'Show all the same',
  refused: (count) =>
    count === 1 ? 'one result that cannot be compared' : `${count} results that cannot be compared`,
  nothingAlike: 'No other report has a result in the same unit.',
  why: 'Why not',
  reasons: {
    definition: 'Another goal',
    population: 'Other people',
    'follow-up': 'Another time',
    rule: 'Another rule',
    edition: 'Another edition of the rules',
  },
  measured: (months) =>
    months === 0
      ? 'measured at the end of the project'
      : `measured ${Math.abs(months)} ${Math.abs(months) === 1 ? 'month' : 'months'} ${months < 0 ? 'before' : 'after'} the end of the project`,
  interval: (range) => `Uncertainty: ${range}`,
  intervalMeaning:
    "Shares with numerator and denominator carry a 95 per cent confidence interval by Wilson's method. Where intervals overlap much, the difference may be chance.",
  rule: 'Rule',
  narrowReports: 'Choose reports',
  narrowGoals: 'Choose goals',
  narrowed: (shown, all) => `Showing ${shown} of ${all} goals.`,
  narrowAll: 'Show all',
};
