import type { PageWords } from '../../da/pages/pages.ts';

export const claims: PageWords['claims'] = {
  restsOn: 'Rests on',
  and: 'and',
  portions: {
    half: 'half',
    third: 'a third',
    'two-thirds': 'two thirds',
    quarter: 'a quarter',
    'three-quarters': 'three quarters',
    twice: 'twice',
    'three-times': 'three times',
  },
  of: 'of',
  changes: {
    doubled: 'doubled',
    halved: 'halved',
    unchanged: 'unchanged',
    rose: 'rose',
    fell: 'fell',
  },
  extremes: { largest: 'is the largest number', smallest: 'is the smallest number' },
  next: 'the nearest is',
  within: {
    percent: (percent) => `at most ${percent} per cent off`,
    by: (number) => `at most ${number} off`,
  },
};
