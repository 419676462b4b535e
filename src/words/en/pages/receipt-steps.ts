import type { PageWords } from '../../da/pages/pages.ts';

export const steps: PageWords['goals']['steps'] = {
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
    'not-measured': 'The due date has passed without a measurement.',
  },
  noTarget: {
    'not-a-goal': 'No goal was set here, so the number is shown without a verdict.',
    none: 'No target was set.',
    unknown: 'The target is no longer known.',
    'unknown-period':
      'Nobody knows when it was measured, and so which target the result belongs to.',
  },
  yesNo: (result, bound) => `The result is ${result}; the goal is ${bound}.`,
  judged: (verdict) =>
    `The goal has no target to compute with. The evaluator judges: ${verdict.toLowerCase()}.`,
  rounded: (from, to) => `The result ${from} was rounded to ${to} before it was compared.`,
  acrossPlaces: (counts) => `Judged from the places: ${counts}.`,
  placeRules: {
    every: 'A goal is met only where all places have met it, and not met only where none has.',
    'every-graded':
      'A goal is met only where all places have met it, and not met only where all are judged not met.',
    sum: 'The numbers of the places are added and held against the sum of their targets.',
    worst: 'The place where it went worst decides.',
  },
  total: (results, total) => `${results} results added: ${total}.`,
  sumOfPlaces: (places, sum) => `${places} places added: ${sum}.`,
  missing: (count) =>
    count === 1
      ? 'One of the numbers is missing, so that the sum is a minimum.'
      : `${count} of the numbers are missing, so that the sum is a minimum.`,
  noSum: {
    groups: 'Groups may overlap, so their numbers are not added.',
    unit: 'Numbers in this unit cannot be added.',
    targets: 'The targets of the places cannot be added.',
  },
  interval: {
    between: (low, high) => `The result lies between ${low} and ${high}`,
    above: (low) => `The result is at least ${low}`,
    below: (high) => `The result is at most ${high}`,
  },
  intervalFrom: {
    range: ', since it is a range.',
    'at-least': '.',
    'at-most': '.',
    'about-declared': ', as far off as an approximate number may be by the rule.',
    'about-last-digit':
      ', since an approximate number is taken to be right within half of its last digit.',
    incomplete: ', since a part of it is missing.',
  },
  undecided: (verdicts) => `Not all of the interval gives the same verdict. It may be ${verdicts}.`,
  fromBaseline: (baseline, change, bound) =>
    `The target is measured from the baseline ${baseline} (${change}): ${bound}.`,
  noBaseline: {
    missing: 'The target is a change from a baseline that is not known here.',
    zero: 'The target is a change in per cent of a baseline that is 0.',
  },
  underWay: (due, on) =>
    `It is due ${due}, and the report tells of the time until ${on}. The goal can still be reached or lost.`,
  way: (percent) => `So far, ${percent} of the way has been covered.`,
  settled: {
    'cannot-be-lost': (due) =>
      `It is not due until ${due}, but the number can only grow, so the goal can no longer be lost.`,
    'cannot-be-reached': (due) =>
      `It is not due until ${due}, but the number can only grow, so the goal can no longer be reached.`,
  },
  periods: (counts) => `All due dates count: ${counts}.`,
};
