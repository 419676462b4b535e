import { answers } from './cli/answers.ts';
import { help } from './cli/help.ts';
import { library } from './cli/library.ts';
import { verify } from './cli/verify.ts';
import { codes } from './codes.ts';
import { problems } from './problems/problems.ts';
import { reporters } from './reporters.ts';

/** Danish: the language that the others follow. */
export const da = { cli: { ...answers, help, library, verify }, codes, problems, reporters };
