import { formatJson } from '../checks/format-json.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { nearestName } from '../domain/nearest-name.ts';
import type { Language, Problem } from '../domain/problem.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { inputFolder } from '../files/input-folder.ts';
import { sha256 } from '../files/sha256.ts';
import { readInputs, type Inputs, type VersionInputs } from '../files/read-inputs.ts';
import { differenceOf } from '../report/difference/difference-of.ts';
import type { Difference } from '../report/difference/difference.ts';
import { makeReport } from '../report/make-report.ts';
import { openSite } from '../report/make-site.ts';
import {
  formatDifference,
  formatDifferenceJson,
  formatDifferenceMarkdown,
} from '../changes/format-difference.ts';
import type { Effects, ExitCode } from './effects.ts';

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

/** Tells what is another in the later of two versions. Ends well whether or not they differ. */
export function diff(compared: Compared, options: DiffOptions, effects: Effects): ExitCode {
  const inputs = readInputs(inputFolder(effects.root));
  const unknown = unknownName(compared, inputs, options.lang);
  if (unknown !== undefined) {
    effects.printError(unknown);
    return 1;
  }
  const [before, after] = made(compared, inputs, options, effects);
  if (!before || !after) return 1;
  effects.print(written(differenceOf(before, after), options));
  return 0;
}

function written(difference: Difference, { lang, json, markdown }: DiffOptions): string {
  if (json) return formatDifferenceJson(difference);
  return markdown ? formatDifferenceMarkdown(difference, lang) : formatDifference(difference, lang);
}

const words = {
  da: {
    report: (name: string) => `Der er ingen rapport »${name}«.`,
    version: (name: string, known: string) =>
      `Der er ingen version »${name}«. Rapporten har: ${known}.`,
    near: (name: string) => ` Mente du »${name}«?`,
  },
  en: {
    report: (name: string) => `There is no report “${name}”.`,
    version: (name: string, known: string) =>
      `There is no version “${name}”. The report has: ${known}.`,
    near: (name: string) => ` Did you mean “${name}”?`,
  },
};

/** What is said where the report or a version of it is not there. */
function unknownName(
  { report, before, after }: Compared,
  { versions }: Inputs,
  language: Language,
): string | undefined {
  const say = words[language];
  const near = (name: string, known: string[]) => {
    const nearest = nearestName(name, known);
    return nearest === undefined ? '' : say.near(nearest);
  };
  const reports = [...new Set(versions.map((version) => version.report))];
  if (!reports.includes(report)) return say.report(report) + near(report, reports);
  const known = versions.filter((item) => item.report === report).map(({ version }) => version);
  const missing = [before, after].find((version) => !known.includes(version));
  if (missing === undefined) return undefined;
  return say.version(missing, known.join(', ')) + near(missing, known);
}

/** The two reports; where one is refused, its problems are told. */
function made(
  { report, before, after }: Compared,
  inputs: Inputs,
  { lang, json }: DiffOptions,
  effects: Effects,
): (PublicReport | undefined)[] {
  const { site, problems } = openSite(inputs, sha256);
  const wanted = [...new Set([before, after])].flatMap(
    (number) =>
      inputs.versions.find((item) => item.report === report && item.version === number) ?? [],
  );
  const both = new Map(wanted.map((version) => [version.version, makeReport(version, site)]));
  const told = [...both.values()].flatMap((version) => version.problems);
  if ([...both.values()].some((version) => !version.report)) {
    const all = [...problems.filter(concerns(wanted)), ...told];
    effects.print(json ? formatJson(all) : formatProblems(all, lang, effects.colour));
  }
  return [before, after].map((number) => both.get(number)?.report);
}

/** A file that lies with other reports is not what stands in the way. */
function concerns(versions: VersionInputs[]): (problem: Problem) => boolean {
  const ours = versions.map(({ report, version }) => `/${report}/${version}/`);
  return ({ place: { file } }) =>
    !/^(?:content\/reports|data)\//.test(file) || ours.some((folder) => file.includes(folder));
}
