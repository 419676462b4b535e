import type { Language } from '../domain/problem.ts';
import { da } from './da/da.ts';
import { en } from './en/en.ts';
import type { InAnyLanguage } from './problem-words.ts';

/** Every word that people meet. Danish gives the shape: a word that another language lacks is a type error. */
export type Dictionary = InAnyLanguage<typeof da>;

/** The registry of languages: a new one is a folder, and its line here. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = { da, en };
