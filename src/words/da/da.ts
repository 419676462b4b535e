import { codes } from './codes.ts';
import { problems } from './problems/problems.ts';
import { reporters } from './reporters.ts';

/** Danish: the language that the others follow. */
export const da = { codes, problems, reporters };
