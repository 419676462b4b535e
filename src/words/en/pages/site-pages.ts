import type { PageWords } from '../../da/pages/pages.ts';

export const about: PageWords['about'] = {
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  publisherUnknown: 'It is not stated who publishes the site.',
  publishedBy: 'The site is published by',
  sources:
    'Every report names its publisher, and the source that it is made from, under ‘About this publication’.',
  errorTitle: 'Found an error?',
  error: 'Found an error? Write to us',
  noContact: 'The publisher has not given an address to write to.',
  contact: 'Write to',
  telephone: 'or call',
  statement: 'Read the publisher’s accessibility statement (in Danish)',
  noStatement: 'The publisher has not given the address of an accessibility statement.',
  statementTitle: 'Accessibility statement',
  statementLead:
    'Here is the publisher’s statement, and what we know of how accessible the site is.',
  toAccessibility: 'How accessible the site is',
  examples: {
    from: 'From the report',
    none: 'There are no published reports to take an example from yet.',
  },
  placeRules: { title: 'Several places: what each rule gives', places: 'Verdicts of the places' },
};

export const front: PageWords['front'] = {
  news: 'New on the site',
  newsTitle: (kind, version) => `${kind}, version ${version}`,
  withdrawn: (version) => `Version ${version} is withdrawn`,
  goals: 'The goals of all reports',
  entries: 'Find reports',
  foundations: 'Foundations',
  municipalities: 'Municipalities',
  themes: 'Themes',
  allFoundations: 'All foundations',
  allMunicipalities: 'All municipalities',
  allThemes: 'All themes',
};

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
  verdictByLevel: 'Goal attainment by kind of goal',
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

export const publications: PageWords['publications'] = {
  title: 'Publications',
  lead: 'All that was published or withdrawn here. Each line of the ledger locks those before it, so that none can be changed without being seen.',
  none: 'Nothing is published yet.',
  newest: 'The newest hash',
  newestUse:
    'Keep this one line of text, such as in your records. You can then prove at any time that nothing published up to today was changed since.',
  prove: 'How to prove it',
  proveOnSite: 'The whole site, and that your hash is in the ledger:',
  proveArchive: 'A report that you have downloaded as ZIP:',
  proveByHand: 'By hand, in the folder of the unpacked ZIP file:',
  byHand:
    'The first is the hash that is called facts in the last line of ledger.jsonl. The second is that of the line itself, which you find at the version below.',
  kept: '<your hash>',
  archive: '<archive.zip>',
  site: '<the address of this site>',
  file: 'The ledger as a file (JSON Lines)',
  all: 'All publications, the newest first',
  actions: { publish: 'Published', withdraw: 'Withdrawn' },
  version: (version: string) => `version ${version}`,
  approvedBy: { publish: 'Approved by', withdraw: 'Decided by' },
  afterwards: 'Entered afterwards',
  afterwardsUse: '“Entered afterwards” is said of what was published before the ledger began.',
  line: (number: number) => `Line ${number}`,
  hash: 'Hash',
};
