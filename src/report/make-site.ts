import { withoutFollowUps } from '../checks/follow-ups.ts';
import { checkSite } from '../checks/check-site.ts';
import type { VersionProof } from '../domain/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Facts } from '../domain/facts.ts';
import { readSite } from '../reading/read-site.ts';
import type { SiteSource, SourceFile } from '../reading/sources.ts';
import type { Hash, Tombstone } from '../domain/publication.ts';
import { readTombstone } from './publication/read-record.ts';
import type { VersionInput } from './make-report.ts';
import { ledgerProblems } from './publication/ledger/against-records.ts';
import { openVersion } from './publication/open-version.ts';
import { versionProof } from './publication/ledger/prove-copy.ts';

/** The input of a whole site: the files that reports share, and the versions. */
export interface SiteInput {
  site: SourceFile[];
  versions: VersionInput[];
  /** The tombstones of versions that are withdrawn. */
  withdrawn: SourceFile[];
  /** The ledger of publications, where there is one. */
  ledger?: SourceFile;
  /** What is wrong with the files themselves. */
  problems: Problem[];
}

/** What reports share, and every problem of the whole input. */
export interface MadeSite {
  site: SiteSource;
  tombstones: Tombstone[];
  /** Versions whose tombstones cannot be read. */
  unread: VersionName[];
  problems: Problem[];
}

/** A version by its report and number. */
interface VersionName {
  report: string;
  version: string;
}

/** Reads and checks what reports share; the problems are those of the files, and of what is shared. */
export function openSite(input: SiteInput, hash: Hash): MadeSite {
  const { value: site, problems } = readSite(input.site, input.versions);
  const withdrawn = input.withdrawn.map((file) => readTombstone(file, hash));
  return {
    site,
    tombstones: withdrawn.flatMap(({ value }) => value ?? []),
    unread: input.withdrawn
      .filter((_file, index) => !withdrawn[index]?.value)
      .map(({ path }) => versionAt(path)),
    problems: [
      ...input.problems,
      ...problems,
      ...withdrawn.flatMap((read) => read.problems),
      ...checkSite(site),
    ],
  };
}

/** The version that a file below `data/` belongs to. */
function versionAt(path: string): VersionName {
  const [, report = '', version = ''] = path.split('/');
  return { report, version };
}

/**
 * Reads and checks everything, and hands the facts of each version over as they are made, so that no more than one
 * version is held. Versions come sorted by id, then version; one with errors is not handed over.
 */
export function makeSite(input: SiteInput, hash: Hash, receive: (facts: Facts) => void): MadeSite {
  const made = openSite(input, hash);
  const published: VersionProof[] = [];
  for (const version of input.versions) {
    const { facts, publication, problems } = openVersion(version, made.site, hash);
    made.problems.push(...problems);
    if (publication) published.push(versionProof(publication, hash));
    if (facts) receive(facts);
    else made.unread.push(version);
  }
  const { tombstones: withdrawn, unread } = made;
  made.problems.push(...ledgerProblems(input.ledger, { published, withdrawn, unread }, hash));
  return { ...made, problems: withoutFollowUps(made.problems) };
}
