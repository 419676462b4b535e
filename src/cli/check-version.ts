import path from 'node:path';
import type { VersionProof } from '../domain/ledger.ts';
import { given } from '../domain/given.ts';
import type { Problem } from '../domain/problem.ts';
import type { VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import type { SiteSource } from '../reading/sources.ts';
import { versionProof } from '../report/publication/ledger/prove-copy.ts';
import { openVersion } from '../report/publication/open-version.ts';
import { codeHash } from '../store/code-hash.ts';
import { inputHash } from '../store/input-hash.ts';
import { madeStore } from '../store/made-store.ts';

/** What checking a version tells. */
export interface CheckedVersion {
  /** Whether it could be read. */
  isRead: boolean;
  isPublished: boolean;
  /** What the ledger must hold of it; a draft has none. */
  proof?: VersionProof;
  problems: Problem[];
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
  const root = path.join(import.meta.dirname, '../..');
  const code = codeHash(root, [import.meta.filename]);
  return (version) => {
    const files = version.read();
    const read = { ...version, read: () => files };
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
  return { isRead: facts !== undefined, isPublished, ...given({ proof }), problems };
}
