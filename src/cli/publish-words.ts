import type { Language } from '../domain/problem.ts';
import { nextVersion } from '../domain/next-version.ts';
import type { PublicationRecord } from '../domain/publication.ts';
import type { Difference } from '../report/difference/difference.ts';
import { severityOf } from '../report/difference/severity.ts';
import type { PreparedPublication } from '../report/publication/prepare-publication.ts';

/**
 * What is said of a version that is, or could be, published: every file that lies fixed, by its hash. `head` is the
 * hash of its line in the ledger, where that is written.
 */
export function publishedText(
  { publication, difference }: PreparedPublication & { publication: PublicationRecord },
  head: string | undefined,
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
    head === undefined
      ? say.dry(name)
      : say.written(name, `data/${report}/${version}/published.json`, head),
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
    written: (name: string, file: string, head: string) =>
      `${name} er udgivet. Gem ${file}, report.yaml og data/ledger.jsonl i git sammen med versionens andre filer. Protokollens nyeste hash er\n${head}`,
    dry: (name: string) => `${name} kan udgives. Intet er skrevet endnu.`,
  },
  en: {
    number: (version: string, number: string) =>
      `The number is ${version}. By the difference it could be ${number}.`,
    fixed: 'Fixed from now on:',
    written: (name: string, file: string, head: string) =>
      `${name} is published. Commit ${file}, report.yaml and data/ledger.jsonl together with the version's other files. The newest hash of the ledger is\n${head}`,
    dry: (name: string) => `${name} can be published. Nothing has been written yet.`,
  },
} satisfies Record<Language, object>;
