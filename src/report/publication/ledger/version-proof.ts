import { given } from '../../../domain/given.ts';
import type { VersionProof } from '../../../domain/ledger.ts';
import { compareText } from '../../../domain/problem.ts';
import type { Hash, Publication } from '../../../domain/publication.ts';
import { factsText } from '../read-record.ts';

/** What the ledger must hold of a published version; `text` is its `facts.json`, where that is made already. */
export function versionProof(
  publication: Publication,
  hash: Hash,
  text = factsText(publication),
): VersionProof {
  const { report, version, facts } = publication;
  const { date, approvedBy } = facts.report.metadata.changeNote;
  return {
    ...{ report, version, date },
    factsHash: hash(text),
    inputsHash: hash(inputsText(publication)),
    ...given({ approvedBy }),
  };
}

/** The salt, and a line for each file as `sha256sum` writes it: the text whose SHA-256 is the ledger's `inputs`. */
function inputsText({ salt, inputs }: Publication): string {
  const files = Object.entries(inputs).sort(([a], [b]) => compareText(a, b));
  return `${salt}\n${files.map(([path, sum]) => `${sum}  ${path}\n`).join('')}`;
}
