import { maskPersonalData } from '../domain/mask.ts';
import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import { dictionaries } from './words.ts';
import type { Said } from './problem-words.ts';

/** Says a problem in a language. What stood in the input is quoted, and so is masked. */
export function said({ code, values, suggestion }: Spoken, language: Language): Said {
  const known: Readonly<Record<string, unknown>> = dictionaries[language].problems;
  const words = known[code];
  if (!isEntry(words)) throw new Error(`no words for ${code}`);
  const { found, expected, advice } =
    typeof words === 'function' ? words(values, suggestion) : words;
  return {
    found: maskPersonalData(found),
    expected: maskPersonalData(expected),
    advice: maskPersonalData(advice),
  };
}

type Spoken = Pick<Problem, 'code' | 'values' | 'suggestion'>;

type Entry = Said | ((values: unknown, suggestion?: string) => Said);

function isEntry(words: unknown): words is Entry {
  return words !== undefined;
}
