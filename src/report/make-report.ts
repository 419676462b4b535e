import { checkReport } from '../checks/check-report.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { readReport } from '../reading/read-report.ts';
import type { SiteSource, SourceFile } from '../reading/sources.ts';
import { assembleReport } from './assemble.ts';

/** The files of one version of one report. */
export interface VersionFiles {
  report: string;
  version: string;
  files: SourceFile[];
}

/** One version after read, check and assemble. The report is there only where no problem is an error. */
export interface MadeReport {
  report?: PublicReport;
  problems: Problem[];
}

/** Reads, checks and assembles one version. All its problems come at once, sorted. */
export function makeReport(version: VersionFiles, site: SiteSource): MadeReport {
  const { value: source, problems: met } = readReport(version.report, version.version, version.files);
  const found = source ? checkReport(source, site) : [];
  const problems = [...met, ...found].sort(compareProblems);
  if (!source || problems.some(({ severity }) => severity === 'error')) return { problems };
  return { report: assembleReport(source), problems };
}
