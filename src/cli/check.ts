import { formatAnnotations } from '../checks/format-annotations.ts';
import { formatJson } from '../checks/format-json.ts';
import { formatProblems } from '../checks/format-problems.ts';
import type { Language, Problem } from '../domain/problem.ts';
import { inputFolder } from '../files/input-folder.ts';
import { readInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { isError } from '../report/make-report.ts';
import { makeSite } from '../report/make-site.ts';
import type { Effects, ExitCode } from './effects.ts';

export interface CheckOptions {
  lang: Language;
  json?: boolean;
  annotate?: boolean;
}

/** Tells everything that is wrong with the input, in one run. */
export function check(options: CheckOptions, effects: Effects): ExitCode {
  const { problems } = makeSite(
    readInputs(inputFolder(effects.root)),
    sha256,
    () => undefined,
  );
  effects.print(written(problems, options, effects.colour));
  return problems.some(isError) ? 1 : 0;
}

function written(
  problems: Problem[],
  { lang, json, annotate }: CheckOptions,
  colour: boolean,
): string {
  if (json) return formatJson(problems);
  if (annotate) return formatAnnotations(problems, lang);
  return formatProblems(problems, lang, colour);
}
