import type { Problem } from '../../domain/problem.ts';
import type { Hash } from '../../domain/publication.ts';
import type { Difference } from '../difference/difference.ts';
import { differenceOf } from '../difference/difference-of.ts';
import type { MadeReport, VersionInput } from '../make-report.ts';
import { noteProblems } from './note-problems.ts';
import { readPublication } from './read-record.ts';

/** What is another than in the published version before, and what the change note has wrong about it. */
export interface Comparison {
  difference?: Difference;
  problems: Problem[];
}

/**
 * Holds a version's change note against the true difference from the version before. Where that one is
 * withdrawn or its record is broken, there is nothing to hold it against.
 */
export function againstPredecessor(
  { readPredecessor }: VersionInput,
  { report, source: { metadata } }: MadeReport,
  hash: Hash,
  severity: Problem['severity'],
): Comparison {
  const record = readPredecessor?.();
  if (!report || !metadata) return { problems: [] };
  if (!record) return { problems: noteProblems(undefined, metadata, severity) };
  const { value: before } = isTombstone(record.path) ? {} : readPublication(record, hash);
  if (!before) return { problems: [] };
  const difference = differenceOf(before.snapshot, report);
  return { difference, problems: noteProblems(difference, metadata, severity) };
}

function isTombstone(path: string): boolean {
  return path.endsWith('/withdrawn.json');
}
