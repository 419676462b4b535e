import { checkSite } from '../checks/check-site.ts';
import type { Problem } from '../domain/problem.ts';
import type { Facts } from '../domain/facts.ts';
import { readSite } from '../reading/read-site.ts';
import type { SiteSource, SourceFile } from '../reading/sources.ts';
import type { Hash, Tombstone } from '../domain/publication.ts';
import { readTombstone } from './publication/read-record.ts';
import type { VersionInput } from './make-report.ts';
import { openVersion } from './publication/open-version.ts';

/** The input of a whole site: the files that reports share, and the versions. */
export interface SiteInput {
  site: SourceFile[];
  versions: VersionInput[];
  /** The tombstones of versions that are withdrawn. */
  withdrawn: SourceFile[];
  /** What is wrong with the files themselves. */
  problems: Problem[];
}

/** What reports share, and every problem of the whole input. */
export interface MadeSite {
  site: SiteSource;
  tombstones: Tombstone[];
  problems: Problem[];
}

/** Reads and checks what reports share; the problems are those of the files, and of what is shared. */
export function openSite(input: SiteInput, hash: Hash): MadeSite {
  const { value: site, problems } = readSite(input.site, input.versions);
  const withdrawn = input.withdrawn.map((file) => readTombstone(file, hash));
  return {
    site,
    tombstones: withdrawn.flatMap(({ value }) => value ?? []),
    problems: [
      ...input.problems,
      ...problems,
      ...withdrawn.flatMap((read) => read.problems),
      ...checkSite(site),
    ],
  };
}

/**
 * Reads and checks everything, and hands the facts of each version over as they are made, so that no more than one
 * version is held. Versions come sorted by id, then version; one with errors is not handed over.
 */
export function makeSite(input: SiteInput, hash: Hash, receive: (facts: Facts) => void): MadeSite {
  const made = openSite(input, hash);
  for (const version of input.versions) {
    const { facts, problems } = openVersion(version, made.site, hash);
    made.problems.push(...problems);
    if (facts) receive(facts);
  }
  return made;
}
