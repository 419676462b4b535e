import { dictionaries } from '../words/words.ts';
import { formatJson } from '../checks/format-json.ts';
import { formatProblems } from '../checks/format-problems.ts';
import type { Facts } from '../domain/facts.ts';
import type { Language } from '../domain/language.ts';
import { sha256 } from '../files/sha256.ts';
import { readInputs, type Inputs, type VersionInputs, inputFolder } from '../files/read-inputs.ts';
import { compareReports } from '../changes/difference/difference-of.ts';
import type { Difference } from '../changes/difference/difference.ts';
import { openSite } from '../report/make-site.ts';
import { openVersion } from '../report/publication/open-version.ts';
import {
  formatDifference,
  formatDifferenceJson,
  formatDifferenceMarkdown,
} from '../changes/format-difference.ts';
import type { Effects, ExitCode } from './effects.ts';
import { concerns, findVersion } from './find-version.ts';

export interface DiffOptions {
  lang: Language;
  json?: boolean;
  markdown?: boolean;
}

/** Two versions of a report, by their numbers. */
export interface Compared {
  report: string;
  before: string;
  after: string;
}

/** Prints what changed in the later of two versions. Exits with 0 whether or not they differ. */
export function diff(compared: Compared, options: DiffOptions, effects: Effects): ExitCode {
  const inputs = readInputs(inputFolder(effects.root));
  const both = [compared.before, compared.after].map((number) =>
    findVersion(compared.report, number, inputs, options.lang),
  );
  const [before, after] = openBoth(both, inputs, options, effects);
  if (!before || !after) return 1;
  const ties = [...before.ties, ...after.ties];
  const lacks = [...(before.lacks ?? []), ...(after.lacks ?? [])];
  if (before.judging !== after.judging)
    effects.printError(
      dictionaries[options.lang].cli.diff.otherEdition(before.judging, after.judging),
    );
  effects.print(written(compareReports(before.report, after.report, ties, lacks), options));
  return 0;
}

function written(difference: Difference, { lang, json, markdown }: DiffOptions): string {
  if (json) return formatDifferenceJson(difference);
  return markdown ? formatDifferenceMarkdown(difference, lang) : formatDifference(difference, lang);
}

/** The two versions; where one is refused, its problems are told. */
function openBoth(
  versions: VersionInputs[],
  inputs: Inputs,
  { lang, json }: DiffOptions,
  effects: Effects,
): (Facts | undefined)[] {
  const { site, problems } = openSite(inputs, sha256);
  const both = new Map([...new Set(versions)].map((one) => [one, openVersion(one, site, sha256)]));
  if ([...both.values()].some(({ facts }) => !facts)) {
    const found = [...both.values()].flatMap((version) => version.problems);
    const all = [...problems.filter(concerns(versions)), ...found];
    effects.print(json ? formatJson(all) : formatProblems(all, lang, effects.colour));
  }
  return versions.map((version) => both.get(version)?.facts);
}
