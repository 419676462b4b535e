import { given } from '../domain/given.ts';
import { readInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { isRecord } from '../reading/group-paths.ts';
import { isError } from '../report/make-report.ts';
import { makeSite } from '../report/make-site.ts';
import {
  type Proof,
  type ProvedVersion,
  findKeptHead,
} from '../report/publication/ledger/prove-copy.ts';
import { emptyLedger, readLedger } from '../report/publication/ledger/read-ledger.ts';

/** Holds all that is published in a repository against its records and its ledger, as `check` does; no drafts. */
export function proveRepository(root: string, head: string | undefined): Proof {
  const inputs = readInputs(root);
  const versions = inputs.versions.filter((version) => version.read().some(isRecord));
  const made = makeSite({ ...inputs, versions }, sha256, () => undefined);
  const problems = made.problems
    .filter(isError)
    .filter(({ position }) => isPublished(position.file));
  const changed = (name: string): boolean =>
    problems.some(({ position }) => position.file.includes(name));
  const { lines, head: newest } = readLedger(inputs.ledger ?? emptyLedger, sha256);
  const kept = head === undefined ? undefined : findKeptHead(lines, head);
  return {
    ...{ lines: lines.length, head: newest, problems },
    versions: lines
      .filter(({ entry }) => entry.action === 'publish')
      .map(({ entry: { report, version }, number }): ProvedVersion => {
        const isGone = made.tombstones.some(
          (one) => one.report === report && one.version === version,
        );
        const state = changed(`/${report}/${version}/`) ? 'changed' : 'intact';
        return { report, version, line: number, state: isGone ? 'withdrawn' : state };
      }),
    ...given({ kept }),
  };
}

function isPublished(file: string): boolean {
  return file.startsWith('data/') || file.startsWith('content/reports/');
}
