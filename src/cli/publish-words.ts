import type { Language } from '../domain/problem.ts';
import { nextVersion } from '../domain/next-version.ts';
import type { PublicationRecord } from '../domain/publication.ts';
import type { Difference } from '../report/difference/difference.ts';
import { severityOf } from '../report/difference/severity.ts';
import type { PreparedPublication } from '../report/publication/prepare-publication.ts';

/** What is said of a version that is, or could be, published: every file that lies fixed, by its hash. */
export function publishedText(
  { publication, difference }: PreparedPublication & { publication: PublicationRecord },
  isWritten: boolean,
  language: Language,
): string {
  const { report, version, inputs } = publication;
  const say = words[language];
  const files = Object.entries(inputs).map(([path, hash]) => `  ${hash.slice(0, 12)}  ${path}`);
  const name = `${report} ${version}`;
  const number = difference && proposedNumber(difference);
  return [
    ...(number === undefined || number === version ? [] : [say.number(version, number), '']),
    say.fixed,
    ...files,
    '',
    isWritten ? say.written(name, `data/${report}/${version}/published.json`) : say.dry(name),
  ].join('\n');
}

/** The number that the difference calls for. */
function proposedNumber(difference: Difference): string {
  return nextVersion(difference.before, severityOf(difference) === 'major');
}

const words = {
  da: {
    number: (version: string, number: string) =>
      `Nummeret er ${version}. Efter forskellen kunne det være ${number}.`,
    fixed: 'Det ligger fast fra nu af:',
    written: (name: string, file: string) =>
      `${name} er udgivet. Gem ${file} og report.yaml i git sammen med versionens andre filer.`,
    dry: (name: string) => `${name} kan udgives. Intet er skrevet endnu.`,
  },
  en: {
    number: (version: string, number: string) =>
      `The number is ${version}. By the difference it could be ${number}.`,
    fixed: 'Fixed from now on:',
    written: (name: string, file: string) =>
      `${name} is published. Commit ${file} and report.yaml together with the version's other files.`,
    dry: (name: string) => `${name} can be published. Nothing has been written yet.`,
  },
} satisfies Record<Language, object>;
