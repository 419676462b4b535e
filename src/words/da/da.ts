import { problems } from './problems/problems.ts';
import { reporters } from './reporters.ts';

/** Danish: the language that the others follow. */
export const da = { problems, reporters };
