import type { da } from '../da/da.ts';
import type { InAnyLanguage } from '../problem-words.ts';
import { problems } from './problems/problems.ts';
import { reporters } from './reporters.ts';

export const en: InAnyLanguage<typeof da> = { problems, reporters };
