import { answers } from './cli/answers.ts';
import { help } from './cli/help.ts';
import { library } from './cli/library.ts';
import { verify } from './cli/verify.ts';
import type { da } from '../da/da.ts';
import type { InAnyLanguage } from '../problem-words.ts';
import { codes } from './codes.ts';
import { problems } from './problems/problems.ts';
import { reporters } from './reporters.ts';

export const en: InAnyLanguage<typeof da> = {
  cli: { ...answers, help, library, verify },
  codes,
  problems,
  reporters,
};
