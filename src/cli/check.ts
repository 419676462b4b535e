import path from 'node:path';
import { formatAnnotations } from '../checks/format-annotations.ts';
import { formatJson } from '../checks/format-json.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { pastContact } from '../checks/check-site.ts';
import { strayPrints } from '../checks/stray-prints.ts';
import type { Language } from '../domain/language.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { printedFiles } from '../files/printed-files.ts';
import { readInputs, type Inputs, inputFolder } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { pdfAddress } from '../i18n/addresses.ts';
import { isError } from '../report/make-report.ts';
import { makeSite } from '../report/make-site.ts';
import { onlyAdded, ledgerAgainstBase } from '../report/publication/only-added.ts';
import type { Effects, ExitCode } from './effects.ts';
import { readBase } from './read-base.ts';
import { siteLanguages } from '../words/words.ts';

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
      for (const locale of siteLanguages()) published.add(pdfAddress(report, locale));
  });
  const printed = printedFiles(path.join(effects.root, 'public'));
  const problems = [
    ...changedSince(root, inputs, options),
    ...made.problems,
    ...pastContact(made.site, effects.today()),
    ...strayPrints(printed, published),
  ].sort(compareProblems);
  effects.print(written(problems, options, effects.colour));
  return problems.some(isError) ? 1 : 0;
}

/** What was published on another branch and is not the same here. */
function changedSince(root: string, inputs: Inputs, { base, lang }: CheckOptions): Problem[] {
  if (base === undefined) return [];
  const { records, ledger } = readBase(root, base, lang);
  return [
    ...onlyAdded(records, inputs.records(), sha256),
    ...ledgerAgainstBase(inputs.ledger, ledger),
  ];
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
