import path from 'node:path';
import { formatAnnotations } from '../checks/format-annotations.ts';
import { formatJson } from '../checks/format-json.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { strayPrints } from '../checks/stray-prints.ts';
import { compareProblems, type Language, type Problem } from '../domain/problem.ts';
import { baseRecords } from '../files/base-records.ts';
import { GitRefusal, type GitFault } from '../files/git.ts';
import { inputFolder } from '../files/input-folder.ts';
import { printedFiles } from '../files/printed-files.ts';
import { readInputs, type Inputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { pdfAddress } from '../i18n/addresses.ts';
import { locales } from '../i18n/locale.ts';
import type { SourceFile } from '../reading/sources.ts';
import { isError } from '../report/make-report.ts';
import { makeSite } from '../report/make-site.ts';
import { onlyAdded } from '../report/publication/only-added.ts';
import { RefusedInput } from '../report/refused-input.ts';
import type { Effects, ExitCode } from './effects.ts';

export interface CheckOptions {
  lang: Language;
  json?: boolean;
  annotate?: boolean;
  /** A branch, tag or commit whose published versions must still be there. */
  base?: string;
}

/** Tells everything that is wrong with the input, in one run. */
export function check(options: CheckOptions, effects: Effects): ExitCode {
  const root = inputFolder(effects.root);
  const inputs = readInputs(root);
  const published = new Set<string>();
  const made = makeSite(inputs, sha256, ({ report }) => {
    if (report.metadata.status === 'published')
      for (const locale of locales) published.add(pdfAddress(report, locale));
  });
  const printed = printedFiles(path.join(effects.root, 'public'));
  const problems = [
    ...changedSince(root, inputs, options),
    ...made.problems,
    ...strayPrints(printed, published),
  ].sort(compareProblems);
  effects.print(written(problems, options, effects.colour));
  return problems.some(isError) ? 1 : 0;
}

/** What was published on another branch and is not the same here. */
function changedSince(root: string, inputs: Inputs, { base, lang }: CheckOptions): Problem[] {
  if (base === undefined) return [];
  return onlyAdded(recordsAt(root, base, lang), inputs.records(), sha256);
}

function recordsAt(root: string, base: string, lang: Language): SourceFile[] {
  try {
    return baseRecords(root, base);
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

function written(
  problems: Problem[],
  { lang, json, annotate }: CheckOptions,
  colour: boolean,
): string {
  if (json) return formatJson(problems);
  if (annotate) return formatAnnotations(problems, lang);
  return formatProblems(problems, lang, colour);
}
