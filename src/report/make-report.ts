import { isOfDisclosure } from '../checks/all-rules.ts';
import { policyOf } from '../checks/disclosure/small-numbers.ts';
import { checkReport } from '../checks/check-report.ts';
import { limitsFrom, type Policy } from '../disclosure/policy.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { readReport } from '../reading/read-report.ts';
import type { ReportSource, SiteSource, SourceFile } from '../reading/sources.ts';
import { assembleReport } from './assemble.ts';

/** One version of one report, whose files are read when it is its turn. */
export interface VersionInput {
  report: string;
  version: string;
  read: () => SourceFile[];
  /** What lies of the nearest version before it that is published and stands. */
  readPredecessor?: () => Predecessor | undefined;
  /** The same of all others before it that stand, the oldest first. */
  readEarlier?: () => Predecessor[];
  /** Whether a version between the two, or the only one before it, is withdrawn. */
  followsWithdrawn?: boolean;
  /** All versions of other reports that may say that their numbers are this report's, or this that its are theirs. */
  readLinked?: () => VersionInput[];
}

/** A published version that a later one is held against: `published.json`, and what a record of format 1 lacks. */
export interface Predecessor {
  record: SourceFile;
  words?: SourceFile;
}

/** One version after read, check and assemble. The report is there only where no problem is an error. */
export interface MadeReport {
  report?: PublicReport;
  /** What was read, for whoever has more to ask of it. */
  source: ReportSource;
  /** Which numbers are too small to show. */
  policy: Policy;
  problems: Problem[];
}

/** Reads, checks and assembles one version. All its problems come at once, sorted. */
export function makeReport({ report, version, read }: VersionInput, site: SiteSource): MadeReport {
  const { value: source, problems: met } = readReport(report, version, read(), site.units);
  const problems = [...met, ...checkReport(source, site)].sort(compareProblems);
  const refused = problems.some((problem) => isRefusing(problem, source)) || !isWhole(source);
  const policy = policyOf(source, site);
  const limits = limitsFrom(site.settings?.value.disclosure, source.metadata?.value.disclosure);
  return {
    source,
    policy,
    problems,
    ...(refused ? {} : { report: assembleReport(source, limits) }),
  };
}

/** What is published stands, also where it shows numbers that are now too small: an audit says so. */
function isRefusing(problem: Problem, { metadata }: ReportSource): boolean {
  if (metadata?.value.status === 'published' && isOfDisclosure(problem)) return false;
  return isError(problem);
}

/** A version may lack a file, such as where its two folders do not have the same name; who lists the files says so. */
function isWhole({ metadata, narrative, descriptor }: ReportSource): boolean {
  return metadata !== undefined && narrative !== undefined && descriptor !== undefined;
}

/** An error refuses the input; warnings and notices do not. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
