import path from 'node:path';
import { formatAnnotations } from '../checks/format-annotations.ts';
import { formatJson } from '../checks/format-json.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { pastContact } from '../checks/check-site.ts';
import { withoutFollowUps } from '../checks/follow-ups.ts';
import { strayPrints } from '../checks/stray-prints.ts';
import type { Language } from '../domain/language.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { printedFiles } from '../files/printed-files.ts';
import { readInputs, type Inputs, inputFolder } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { pdfAddress } from '../i18n/addresses.ts';
import { isError } from '../report/make-report.ts';
import { openSite, siteProblems } from '../report/make-site.ts';
import { onlyAdded, ledgerAgainstBase } from '../report/publication/only-added.ts';
import type { Effects, ExitCode } from './effects.ts';
import { versionChecker, type CheckedVersion } from './check-version.ts';
import { concerns, findReport, findVersion } from './find-version.ts';
import { readBase } from './read-base.ts';
import { enterStore, storeFolder } from '../store/store-folder.ts';
import { siteLanguages } from '../words/words.ts';

export interface CheckOptions {
  lang: Language;
  json?: boolean;
  annotate?: boolean;
  /** A branch, tag or commit whose published versions must still be there. */
  base?: string;
  /** Checks one report, `route-25-2014`, or one version, `route-25-2014@2.0`, with what it shares with others. */
  only?: string;
}

/** Tells everything that is wrong with the input, in one run. */
export function check(options: CheckOptions, effects: Effects): ExitCode {
  const root = inputFolder(effects.root);
  enterStore(effects.root);
  const inputs = readInputs(root);
  const problems = [
    ...changedSince(root, inputs, options),
    ...(options.only === undefined ? all(inputs, effects) : one(inputs, options.only, options)),
  ].sort(compareProblems);
  effects.print(written(problems, options, effects.colour));
  return problems.some(isError) ? 1 : 0;
}

function all(inputs: Inputs, { root, today }: Effects): Problem[] {
  const opened = openSite(inputs, sha256);
  const { site } = opened;
  const checked = inputs.versions.map(versionChecker({ ...inputs, site }, storeFolder()));
  const published = checked.filter(({ isPublished }) => isPublished);
  return [
    ...siteProblems(opened, checked, inputs.ledger, sha256),
    ...pastContact(site, today()),
    ...strayPrints(printedFiles(path.join(root, 'public')), printAddresses(published)),
  ];
}

/** Where a site may have the PDFs of versions. */
function printAddresses(versions: readonly CheckedVersion[]): Set<string> {
  return new Set(
    versions.flatMap(({ report: id, version }) =>
      siteLanguages().map((locale) => pdfAddress({ id, version }, locale)),
    ),
  );
}

/** What is wrong with a report or a version, and with what it shares with others. */
function one(inputs: Inputs, name: string, { lang }: CheckOptions): Problem[] {
  const [report = '', number] = name.split('@');
  const versions =
    number === undefined
      ? findReport(report, inputs, lang)
      : [findVersion(report, number, inputs, lang)];
  const { site, problems } = openSite(inputs, sha256);
  const checker = versionChecker({ ...inputs, site }, storeFolder());
  return withoutFollowUps([
    ...problems.filter(concerns(versions)),
    ...versions.flatMap((version) => checker(version).problems),
  ]);
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
