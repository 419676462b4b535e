import { answers } from './cli/answers.ts';
import { help } from './cli/help.ts';
import { library } from './cli/library.ts';
import { verify } from './cli/verify.ts';
import type { Dictionary } from '../da/dictionary.ts';
import type { InAnyLanguage } from '../problem-words.ts';
import { comparing } from './comparing.ts';
import { numberWords } from './number-words.ts';
import { differences } from './differences.ts';
import { pages } from './pages/pages.ts';
import { problems } from './problems/problems.ts';
import { ruleWords } from './rule-words.ts';
import type { reporters as danish } from '../da/reporters.ts';

const reporters: InAnyLanguage<typeof danish> = {
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

export const en: Dictionary = {
  cli: { ...answers, help, library, verify },
  comparing,
  numberWords,
  differences,
  pages,
  problems,
  reporters,
  ruleWords,
};
