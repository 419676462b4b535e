import type { Language } from '../domain/problem.ts';
import { baseState, type BaseState } from '../files/base-state.ts';
import { GitRefusal, type GitFault } from '../files/git.ts';
import { RefusedInput } from '../report/refused-input.ts';

/** What was published on another branch. Refuses, in words, a branch that git cannot read. */
export function readBase(root: string, base: string, lang: Language): BaseState {
  try {
    return baseState(root, base);
  } catch (refusal) {
    if (!(refusal instanceof GitRefusal)) throw refusal;
    throw new RefusedInput([], saidOfGit[lang][refusal.fault](base));
  }
}

const saidOfGit: Record<Language, Record<GitFault, (base: string) => string>> = {
  da: {
    'no-git': () => '--base skal bruge git, som ikke findes på denne maskine. Installer git først.',
    'no-repository': () =>
      'Mappen med content/ og data/ ligger ikke i et git-lager, som git vil læse. Kør tjekket i en klon, eller uden --base.',
    'no-such-ref': (base) =>
      `git kender ikke »${base}«. Hent den først, fx med: git fetch origin main`,
    'not-fetched': (base) =>
      `git kender »${base}«, men har ikke hentet alle filer i den. Hent dem med: git fetch --unshallow, eller i en ny klon.`,
  },
  en: {
    'no-git': () => '--base needs git, which is not on this machine. Install git first.',
    'no-repository': () =>
      'The folder with content/ and data/ is in no git repository that git will read. Run the check in a clone, or without --base.',
    'no-such-ref': (base) =>
      `git does not know “${base}”. Fetch it first, such as by: git fetch origin main`,
    'not-fetched': (base) =>
      `git knows “${base}”, but has not fetched all its files. Fetch them by: git fetch --unshallow, or in a new clone.`,
  },
};
