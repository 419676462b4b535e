import { nearestName } from '../domain/nearest-name.ts';
import type { Language, Problem } from '../domain/problem.ts';
import type { Inputs, VersionInputs } from '../files/read-inputs.ts';
import { RefusedInput } from '../report/refused-input.ts';

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

/** The versions of a report in their order. Refuses a name that no report has. */
export function findReport(
  report: string,
  { versions }: Pick<Inputs, 'versions'>,
  language: Language,
): VersionInputs[] {
  const found = versions.filter((version) => version.report === report);
  if (found.length > 0) return found;
  const known = new Set(versions.map((version) => version.report));
  throw new RefusedInput([], words[language].report(report) + near(report, known, language));
}

/** A version by its number. Refuses a number that the report does not have. */
export function findVersion(
  report: string,
  number: string,
  inputs: Pick<Inputs, 'versions'>,
  language: Language,
): VersionInputs {
  const versions = findReport(report, inputs, language);
  const found = versions.find(({ version }) => version === number);
  if (found) return found;
  const known = versions.map(({ version }) => version);
  const said = words[language].version(number, known.join(', '));
  throw new RefusedInput([], said + near(number, known, language));
}

function near(name: string, known: Iterable<string>, language: Language): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : words[language].near(nearest);
}

/** A problem of a file that lies with other versions does not stand in the way of these. */
export function concerns(versions: readonly VersionInputs[]): (problem: Problem) => boolean {
  const ours = versions.map(({ report, version }) => `/${report}/${version}/`);
  return ({ place: { file } }) =>
    !/^(?:content\/reports|data)\//.test(file) || ours.some((folder) => file.includes(folder));
}
