import type { PageWords } from '../../da/pages/pages.ts';

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
  steps: {
    'at-least': {
      holds: (result, bound) => `The result ${result} reaches the target of at least ${bound}.`,
      fails: (result, bound) => `The result ${result} is below the target of at least ${bound}.`,
    },
    'at-most': {
      holds: (result, bound) => `The result ${result} stays within at most ${bound}.`,
      fails: (result, bound) => `The result ${result} is above the target of at most ${bound}.`,
    },
    equal: {
      holds: (result, bound) => `The result ${result} equals the target ${bound}.`,
      fails: (result, bound) => `The result ${result} does not equal the target ${bound}.`,
    },
    shortfall: (distance, of, percent, limit) =>
      `${distance} is lacking out of ${of}, which is ${percent}. The limit for partly met is ${limit}.`,
    withinLimit: 'The distance is within the limit.',
    beyondLimit: 'The distance is beyond the limit.',
    noShortfall: {
      'target-zero': 'The distance has no percentage, since the target is 0.',
      'baseline-equals-target': 'The distance has no percentage, since the baseline is the target.',
      'no-baseline': 'The distance cannot be computed, since the baseline is not known.',
    },
    noResult: {
      missing: 'There is no result.',
      unknown: 'The source does not state the result.',
      'not-yet-due': 'The goal has not been measured yet.',
      suppressed: 'The result is suppressed to protect confidentiality.',
      'not-applicable': 'A result does not apply here.',
    },
    noTarget: {
      'not-a-goal': 'No goal was set here, so the number is shown without a verdict.',
      none: 'No target was set.',
    },
    yesNo: (result, bound) => `The result is ${result}; the goal is ${bound}.`,
    judged: (verdict) =>
      `The goal has no target to compute with. The evaluator judges: ${verdict.toLowerCase()}.`,
    rounded: (from, to) => `The result ${from} was rounded to ${to} before it was compared.`,
    acrossPlaces: (counts) => `Judged from the places: ${counts}.`,
  },
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
    everyPlace: 'A goal for several places is met only when it is met everywhere.',
  },
  sentence: {
    only: (verdict) => `The report’s one goal: ${verdict.toLowerCase()}.`,
    met: (count, total) =>
      count === 0
        ? `None of the ${total} goals is met`
        : `${count} of ${total} goals ${count === 1 ? 'is' : 'are'} met`,
    'partly-met': (count) => `${count} partly met`,
    'not-met': (count) => `${count} not met`,
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
