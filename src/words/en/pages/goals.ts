import type { PageWords } from '../../da/pages/pages.ts';
import { otherRules } from './other-rules.ts';
import { steps } from './receipt-steps.ts';

const durations = {
  days: ['day', 'days'],
  months: ['month', 'months'],
  years: ['year', 'years'],
} as const;

export const goals: PageWords['goals'] = {
  title: 'Goal attainment',
  goal: 'Goal',
  place: 'Place',
  baseline: 'Baseline',
  target: 'Target',
  result: 'Result',
  base: 'Base',
  verdict: 'Verdict',
  verdicts: {
    met: 'Met',
    'partly-met': 'Partly met',
    'not-met': 'Not met',
    'under-way': 'Under way',
    'not-assessable': 'Not assessable',
    'not-applicable': 'Not a goal here',
  },
  directions: {
    'at-least': 'At least the target',
    'at-most': 'At most the target',
    exactly: 'Exactly the target',
    within: 'Within the bounds of the target',
    judged: 'Judged by the evaluator',
  },
  judgedTarget: 'Judged by the evaluator',
  noTarget: 'No target',
  targetOfEach: 'A target for each',
  notAGoal: 'Not a goal here',
  interim: 'Provisional',
  exceeded: 'Exceeded',
  edition: (edition) => `Judged by edition ${edition} of the rules`,
  wholeProject: 'The whole project',
  acrossPlaces: 'All places together',
  evaluatorSays: (verdict) => `Evaluator: ${verdict.toLowerCase()}`,
  fromBaseline: (change) => `${change} from the baseline`,
  due: (date) => `by ${date}`,
  uncertainty: (range) => `Uncertainty: ${range}`,
  levels: {
    activity: 'Activities',
    output: 'Outputs',
    outcome: 'Outcomes',
    impact: 'Impact',
  },
  stated: (count, stated, computed) =>
    `The evaluator’s own verdicts (${count}): ${stated}. By the rule the same goals are: ${computed}.`,
  withoutLevel: 'Other goals',
  evidence: {
    none: 'The evaluation cannot say whether the intervention is the cause.',
    'before-after': 'Measured before and after: the change may also have other causes.',
    comparison: 'Measured against a comparison group that was not randomised.',
    randomised: 'Measured against a randomised control group.',
  },
  evidenceNames: {
    none: 'None',
    'before-after': 'Before and after',
    comparison: 'Comparison group',
    randomised: 'Randomised',
  },
  populations: { all: 'Everybody', sample: 'Sample' },
  receiptDefinition: 'Definition',
  receiptVerification: 'Means of verification',
  sameAs: (goal) => `The same goal as “${goal}”: it is judged and counted there.`,
  partOf: (goal) => `Part of the goal “${goal}”: it is counted there.`,
  uncertaintyMeaning: 'The uncertainty is a 95 per cent confidence interval by Wilson’s method.',
  fewOfSample: 'So few stand behind the number that the share could have come out otherwise.',
  everybody: 'Everybody is counted.',
  fewBehind: (count, share) =>
    `The share is of ${count}: one more or fewer would move it by ${share}.`,
  receipt: 'How the verdict was reached',
  receiptRule: 'Rule',
  receiptInputs: 'Rows',
  receiptSteps: 'Arithmetic',
  receiptSource: 'Source',
  receiptNote: 'Note',
  receiptEvaluator: 'The evaluator’s verdict',
  receiptForecast: 'Forecast',
  receiptOriginal: 'Original target',
  departs: 'The evaluator’s verdict is not the rule’s.',
  agrees: 'The evaluator’s verdict is the same.',
  forecast: (verdict) => `The evaluator expects the goal to end as ${verdict.toLowerCase()}.`,
  original: (target, verdict) =>
    `The target was first ${target}. By that, the goal would be ${verdict.toLowerCase()}.`,
  steps,
  otherRules,
  receiptMargins: 'How near',
  margin: {
    more: (by, verdict) => `${by} more, and the verdict would have been ${verdict}.`,
    fewer: (by, verdict) => `${by} less, and the verdict would have been ${verdict}.`,
  },
  marginBeyond: (by) => `More than ${by}`,
  anyMargin: 'Anything',
  inNumerator: (by) => `${by} in the numerator`,
  receiptHistory: 'Over time',
  measured: 'Measured',
  historyLabel: 'Targets and results over time. The numbers are in the table.',
  historyKey: 'Line: the target. Signs: the results with their verdicts.',
  noDate: 'undated',
  noResult: 'not measured',
  soFar: (total) => `${total} in all`,
  valueMoved: (before, after) => `The target was changed from ${before} to ${after}.`,
  dueMoved: (before, after) => `The due date was moved from ${before} to ${after}.`,
  agreedOn: (date) => `This was agreed ${date}.`,
  revisedLate: {
    'after-due': 'The target was changed after its due date.',
    'after-result': 'The target was changed after the result was measured.',
  },
  late: (time) => `Measured ${time} after it was due`,
  duration: ({ count, unit }) => `${count} ${durations[unit][count === 1 ? 0 : 1]}`,
  progress: (percent) => `${percent} of the way`,
  expected: (verdict) => `Expected: ${verdict.toLowerCase()}`,
  rule: {
    unrounded: 'The result is compared before it is rounded.',
    rounded: (decimals) =>
      decimals === 0
        ? 'The result is compared in whole numbers.'
        : `The result is compared with ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}.`,
    boundary: 'A result exactly on the target counts as met.',
    partly: {
      target: (limit) => `Partly met: at most ${limit} from the target.`,
      'distance-from-baseline': (limit) =>
        `Partly met: at most ${limit} of the way from baseline to target is lacking.`,
    },
    limit: {
      inclusive: 'A result exactly on the limit is included.',
      exclusive: 'A result exactly on the limit is not included.',
    },
    noPartly: 'By arithmetic a goal is either met or not met.',
    revised: {
      latest: 'Where a target was changed on the way, the latest applies.',
      original: 'Where a target was changed on the way, the original applies.',
    },
    acrossPlaces: {
      every:
        'A goal of several places is met where all places have met it, not met where none has, and otherwise partly met.',
      'every-graded':
        'A goal of several places is met where all places have met it, not met where all are judged not met, and otherwise partly met.',
      sum: 'For a goal of several places, the results are added and held against the sum of the targets. Groups are not added.',
      worst: 'A goal of several places gets the worst verdict of its places.',
    },
    periods: {
      last: 'Where a goal has several due dates, the last that was measured or has passed counts.',
      every: 'Where a goal has several due dates, they all count.',
    },
    grace: (time) => `A measurement up to ${time} after a due date belongs to it.`,
    about: (percent) => `An approximate number may be ${percent} off.`,
    setBy: { evaluator: '(Set by the evaluator.)', publisher: '(Set by the publisher.)' },
    placesSetBy: {
      evaluator: 'The rule for several places is the evaluator’s.',
      publisher: 'The rule for several places is the publisher’s, not the evaluator’s.',
    },
    underWay: 'Until it is due, a goal is under way, unless it can no longer be lost or reached.',
  },
  sentence: {
    only: (verdict) => `The report’s one goal: ${verdict.toLowerCase()}.`,
    met: (count, total) =>
      count === 0
        ? `None of the ${total} goals is met`
        : `${count} of ${total} goals ${count === 1 ? 'is' : 'are'} met`,
    'partly-met': (count) => `${count} partly met`,
    'not-met': (count) => `${count} not met`,
    'under-way': (count) => `${count} under way`,
    'not-assessable': (count) => `${count} not assessable`,
    'not-applicable': (count) => `${count} not a goal for the whole project`,
  },
  interimAll: 'The verdicts are provisional: the goals were not yet due when they were measured.',
  interimMost: 'Most verdicts are provisional: the goals were not yet due when they were measured.',
  noGoals: 'No goals to measure against',
  stripLabel: 'The goals in order',
  stripItem: (number, goal, verdict) => `Goal ${number}: ${goal} – ${verdict.toLowerCase()}`,
  matrixNone: 'No result',
  otherGoals: 'Other goals',
  byGoal: 'Goals and places',
};
