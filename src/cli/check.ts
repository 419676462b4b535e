import { formatAnnotations } from '../checks/format-annotations.ts';
import { formatJson } from '../checks/format-json.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { compareProblems, type Language, type Problem } from '../domain/problem.ts';
import { baseRecords } from '../files/base-records.ts';
import { inputFolder } from '../files/input-folder.ts';
import { readInputs, type Inputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
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
  const problems = [
    ...changedSince(root, inputs, options),
    ...makeSite(inputs, sha256, () => undefined).problems,
  ].sort(compareProblems);
  effects.print(written(problems, options, effects.colour));
  return problems.some(isError) ? 1 : 0;
}

/** What was published on another branch and is not the same here. */
function changedSince(root: string, inputs: Inputs, { base, lang }: CheckOptions): Problem[] {
  if (base === undefined) return [];
  const earlier = baseRecords(root, base);
  if (!earlier) throw new RefusedInput([], unknownBase[lang](base));
  return onlyAdded(earlier, inputs.records(), sha256);
}

const unknownBase: Record<Language, (base: string) => string> = {
  da: (base) => `git kender ikke »${base}«. Hent den først, fx med: git fetch origin main`,
  en: (base) => `git does not know “${base}”. Fetch it first, such as by: git fetch origin main`,
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
