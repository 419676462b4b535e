import type { Language } from '../domain/language.ts';
import { baseState, type BaseState } from '../files/base-state.ts';
import { GitRefusal } from '../files/git.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';

/** What was published on another branch. Refuses, in words, a branch that git cannot read. */
export function readBase(root: string, base: string, lang: Language): BaseState {
  try {
    return baseState(root, base);
  } catch (refusal) {
    if (!(refusal instanceof GitRefusal)) throw refusal;
    throw new RefusedInput([], dictionaries[lang].cli.git[refusal.fault](base));
  }
}
