import type { Language } from '../domain/problem.ts';
import { nextVersion } from '../domain/next-version.ts';
import type { PublicationRecord } from '../domain/publication.ts';
import type { Difference } from '../report/difference/difference.ts';
import { severityOf } from '../report/difference/severity.ts';
import type { PreparedPublication } from '../report/publication/prepare-publication.ts';
import { dictionaries } from '../words/dictionaries.ts';

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
  const say = dictionaries[language].cli.publish;
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
