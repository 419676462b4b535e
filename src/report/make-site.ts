import { withoutFollowUps } from '../checks/follow-ups.ts';
import { checkSite } from '../checks/check-site.ts';
import { given } from '../domain/given.ts';
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

/** What opening a version told, whoever opened it and whenever. */
export interface Outcome extends VersionName {
  isRead: boolean;
  /** What the ledger must hold of it; a draft has none. */
  proof?: VersionProof;
  problems: readonly Problem[];
}

/** All that is wrong with a site whose versions were opened: with what they share, each of them, and the ledger. */
export function siteProblems(
  { tombstones: withdrawn, unread, problems }: MadeSite,
  outcomes: readonly Outcome[],
  ledger: SourceFile | undefined,
  hash: Hash,
): Problem[] {
  const records = {
    published: outcomes.flatMap(({ proof }) => proof ?? []),
    withdrawn,
    unread: [...unread, ...outcomes.filter(({ isRead }) => !isRead)],
  };
  return withoutFollowUps([
    ...problems,
    ...outcomes.flatMap((outcome) => outcome.problems),
    ...ledgerProblems(ledger, records, hash),
  ]);
}

/**
 * Reads and checks everything, and hands the facts of each version over as they are made, so that no more than one
 * version is held. Versions come sorted by id, then version; one with errors is not handed over.
 */
export function makeSite(input: SiteInput, hash: Hash, receive: (facts: Facts) => void): MadeSite {
  const made = openSite(input, hash);
  const outcomes = input.versions.map((version): Outcome => {
    const { facts, publication, problems } = openVersion(version, made.site, hash);
    if (facts) receive(facts);
    const proof = publication && versionProof(publication, hash);
    const { report, version: number } = version;
    return { report, version: number, isRead: facts !== undefined, ...given({ proof }), problems };
  });
  return { ...made, problems: siteProblems(made, outcomes, input.ledger, hash) };
}
