import { given } from '../domain/given.ts';
import type { VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import type { SiteSource } from '../reading/sources.ts';
import { versionProof } from '../report/publication/ledger/prove-copy.ts';
import type { Outcome } from '../report/make-site.ts';
import { openVersion } from '../report/publication/open-version.ts';
import { ownCodeHash } from '../store/code-hash.ts';
import { inputHash, readOnce } from '../store/input-hash.ts';
import { madeStore } from '../store/made-store.ts';

/** What checking a version tells. */
export interface CheckedVersion extends Outcome {
  isPublished: boolean;
}

/** The input that a version is a part of. */
interface WholeInput {
  site: SiteSource;
  versions: readonly VersionInputs[];
}

/**
 * Gives what is wrong with a version of an input. What was told before is told again, from the store in a folder, while
 * the version's files, all that they are held against, and the code that checks them are the same.
 */
export function versionChecker(
  { site, versions }: WholeInput,
  folder: string,
): (version: VersionInputs) => CheckedVersion {
  const store = madeStore(folder);
  const code = ownCodeHash([import.meta.filename]);
  return (version) => {
    const read = readOnce(version);
    const input = inputHash(read, { site: site.files, versions });
    const key = sha256(JSON.stringify(['check', code, input]));
    const known = store.find<CheckedVersion>(key)?.value;
    if (known) return known;
    const told = checked(read, site);
    // What is wrong with a published version is found with the help of files that its key does not hold.
    if (told.isRead || version.isDraft) store.keep(key, told, {});
    return told;
  };
}

function checked(version: VersionInputs, site: SiteSource): CheckedVersion {
  const { facts, publication, problems } = openVersion(version, site, sha256);
  const proof = publication && versionProof(publication, sha256);
  const isPublished = facts?.report.metadata.status === 'published';
  const { report, version: number } = version;
  const told = { isRead: facts !== undefined, isPublished, ...given({ proof }), problems };
  return { report, version: number, ...told };
}
