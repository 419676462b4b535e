import type { reporters as danish } from '../da/reporters.ts';
import type { InAnyLanguage } from '../problem-words.ts';

export const reporters: InAnyLanguage<typeof danish> = {
  cell: 'cell',
  found: 'Found',
  expected: 'Expected',
  advice: 'How to fix',
  suggestion: 'Did you mean',
  related: 'See also',
  same: 'The same here',
  more: 'more',
  Cell: 'Cell',
  others: 'Also at',
  none: 'No errors',
  severity: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    notice: ['notice', 'notices'],
  },
};
