import type { da } from '../da/da.ts';
import type { InAnyLanguage } from '../problem-words.ts';
import { codes } from './codes.ts';
import { problems } from './problems/problems.ts';
import { reporters } from './reporters.ts';

export const en: InAnyLanguage<typeof da> = { codes, problems, reporters };
