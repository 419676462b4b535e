import { answers } from './cli/answers.ts';
import { help } from './cli/help.ts';
import { library } from './cli/library.ts';
import { verify } from './cli/verify.ts';
import { comparing } from './comparing.ts';
import { numberWords } from './number-words.ts';
import { differences } from './differences.ts';
import type { InAnyLanguage } from '../problem-words.ts';
import { pages, type PageWords } from './pages/pages.ts';
import { problems } from './problems/problems.ts';
import { reporters } from './reporters.ts';
import { ruleWords } from './rule-words.ts';

/** Danish: the language that the others follow. */
export const da = {
  cli: { ...answers, help, library, verify },
  comparing,
  numberWords,
  differences,
  pages,
  problems,
  reporters,
  ruleWords,
};

/** Every word that people meet, in one language. Danish gives the shape: a word that another lacks is a type error. */
export type Dictionary = InAnyLanguage<Omit<typeof da, 'pages'>> & { pages: PageWords };
