import type { NumberWords } from '../problem-words.ts';

export const numberWords: NumberWords = {
  small: 'one two three four five six seven eight nine ten eleven twelve',
  several: 'two three four five six seven eight nine',
  large:
    'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ' +
    'ninety hundred thousand',
  and: 'and',
  outOf: 'out of(?: the| every)?',
  parts:
    '(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)',
  years: 'years?',
};
