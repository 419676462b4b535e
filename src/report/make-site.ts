import { checkSite } from '../checks/check-site.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { readSite } from '../reading/read-site.ts';
import type { SiteSource, SourceFile } from '../reading/sources.ts';
import { makeReport, type VersionInput } from './make-report.ts';

/** The input of a whole site: the files that reports share, and the versions. */
export interface SiteInput {
  site: SourceFile[];
  versions: VersionInput[];
  /** What is wrong with the files themselves. */
  problems: Problem[];
}

/** What reports share, and every problem of the whole input. */
export interface MadeSite {
  site: SiteSource;
  problems: Problem[];
}

/** Reads and checks what reports share; the problems are those of the files, and of what is shared. */
export function openSite(input: SiteInput): MadeSite {
  const { value: site, problems } = readSite(input.site, input.versions);
  return { site, problems: [...input.problems, ...problems, ...checkSite(site)] };
}

/**
 * Reads and checks everything, and hands each assembled report over as it is made, so that no more than one
 * is held. Reports come sorted by id, then version; one with errors is not handed over.
 */
export function makeSite(input: SiteInput, receive: (report: PublicReport) => void): MadeSite {
  const { site, problems } = openSite(input);
  for (const version of input.versions) {
    const made = makeReport(version, site);
    problems.push(...made.problems);
    if (made.report) receive(made.report);
  }
  return { site, problems };
}
