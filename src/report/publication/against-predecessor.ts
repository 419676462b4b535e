import type { Problem } from '../../domain/problem.ts';
import type { Hash } from '../../domain/publication.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { Difference } from '../../changes/difference/difference.ts';
import { compareReports } from '../../changes/difference/difference-of.ts';
import { tiedCells } from '../../changes/difference/hidden-cells.ts';
import type { MadeReport, VersionInput } from '../make-report.ts';
import { noteProblems } from './note-problems.ts';
import { readPublication } from './read-record.ts';

/** What changed since the published version before, and where the change note is wrong about it. */
export interface Comparison {
  difference?: Difference;
  /** The version before. */
  before?: PublicReport;
  problems: Problem[];
  /** What is wrong with the record of the version before, so that nothing can be held against it. */
  unreadable: Problem[];
}

/**
 * Holds a version's change note against the true difference from the nearest version before that stands. Where all
 * before it are withdrawn, or the record is broken, there is nothing to hold it against.
 */
export function againstPredecessor(
  { readPredecessor, followsWithdrawn = false }: VersionInput,
  { report, source }: MadeReport,
  hash: Hash,
  severity: Problem['severity'],
): Comparison {
  const { metadata } = source;
  const predecessor = readPredecessor?.();
  if (!report || !metadata) return { problems: [], unreadable: [] };
  if (!predecessor) {
    const problems = followsWithdrawn ? [] : noteProblems(undefined, metadata, severity);
    return { problems, unreadable: [] };
  }
  const { value: before, problems: unreadable } = readPublication(predecessor, hash);
  if (!before) return { problems: [], unreadable };
  const { facts } = before;
  const difference = compareReports(
    facts.report,
    report,
    [...facts.ties, ...tiedCells(source)],
    facts.lacks,
  );
  const problems = noteProblems(difference, metadata, severity);
  return { difference, before: facts.report, problems, unreadable };
}
