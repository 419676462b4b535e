import type { PageWords } from '../../da/pages/pages.ts';

export const otherRules: PageWords['goals']['otherRules'] = {
  title: 'Under other rules',
  lead: 'The goals were also judged by rules that differ in one part. These are the rules that would have changed a verdict. They are not the report’s verdicts.',
  rule: 'Rule',
  changed: 'The verdict becomes',
  unchanged: (rules) => `Changes no verdict: ${rules}.`,
  receipt: 'Under other rules',
  none: 'None of the rules that were tried would have changed the verdict.',
  tolerance: {
    target: (limit) => `Partly met at most ${limit} from the target`,
    'distance-from-baseline': (limit) => `Partly met when at most ${limit} of the way is missing`,
  },
  noTolerance: 'The target must be reached in full',
  boundary: {
    inclusive: 'Exactly on the limit of partly met is included',
    exclusive: 'Exactly on the limit of partly met is not included',
  },
  revisedTargets: {
    latest: 'The latest target applies',
    original: 'The original target applies',
  },
  acrossPlaces: {
    every: 'Several places: not met where no place has met it',
    'every-graded': 'Several places: not met only where every place is not met',
    sum: 'Several places: results and targets are added',
    worst: 'Several places: the worst verdict applies',
  },
  periods: {
    last: 'Several due dates: the latest applies',
    every: 'Several due dates: all count',
  },
  see: 'See the verdicts under other rules',
  choose: 'Try another rule',
  own: 'The report’s own rule',
  under: 'Under this rule: ',
  notTheReports: 'These are not the report’s verdicts.',
  back: 'Show the report’s verdicts',
  shown: 'The report’s verdicts are shown again.',
  inReport: 'In the report: ',
};
