import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import type { Inputs, VersionInputs } from '../files/read-inputs.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';
import { nearestName } from '../domain/identifier.ts';

/** The versions of a report in their order. Refuses a name that no report has. */
export function findReport(
  report: string,
  { versions }: Pick<Inputs, 'versions'>,
  language: Language,
): VersionInputs[] {
  const found = versions.filter((version) => version.report === report);
  if (found.length > 0) return found;
  const known = new Set(versions.map((version) => version.report));
  throw new RefusedInput(
    [],
    dictionaries[language].cli.find.report(report) + near(report, known, language),
  );
}

/** A version by its number. Refuses a number that the report does not have, or has no more. */
export function findVersion(
  report: string,
  number: string,
  inputs: Pick<Inputs, 'versions' | 'withdrawn'>,
  language: Language,
): VersionInputs {
  if (inputs.withdrawn.some(({ path }) => path.includes(`/${report}/${number}/`)))
    throw new RefusedInput([], dictionaries[language].cli.find.withdrawn(number));
  const versions = findReport(report, inputs, language);
  const found = versions.find(({ version }) => version === number);
  if (found) return found;
  const known = versions.map(({ version }) => version).join(', ');
  throw new RefusedInput([], dictionaries[language].cli.find.version(number, known));
}

function near(name: string, known: Iterable<string>, language: Language): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : dictionaries[language].cli.find.near(nearest);
}

/** A problem of a file that lies with other versions does not stand in the way of these. */
export function concerns(versions: readonly VersionInputs[]): (problem: Problem) => boolean {
  const ours = versions.map(({ report, version }) => `/${report}/${version}/`);
  return ({ position: { file } }) =>
    !/^(?:content\/reports|data)\//.test(file) || ours.some((folder) => file.includes(folder));
}
