import type { Problem } from '../../domain/problem.ts';
import type { Hash } from '../../domain/publication.ts';
import { readDescriptor } from '../../reading/read-descriptor.ts';
import type { Difference } from '../difference/difference.ts';
import { differenceOf } from '../difference/difference-of.ts';
import { tiesOf, type Tie } from '../difference/ties.ts';
import type { MadeReport, Predecessor, VersionInput } from '../make-report.ts';
import { noteProblems } from './note-problems.ts';
import { readPublication } from './read-record.ts';
import { shownBefore } from './shown-before.ts';

/** What is another than in the published version before, and what the change note has wrong about it. */
export interface Comparison {
  difference?: Difference;
  problems: Problem[];
  /** What is wrong with the record of the version before, so that nothing can be held against it. */
  unreadable: Problem[];
}

/**
 * Holds a version's change note against the true difference from the nearest version before that stands, and
 * what it hides against what that one shows. Where all before it are withdrawn, or the record is broken, there
 * is nothing to hold it against.
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
  const { value: before, problems: unreadable } = readPublication(predecessor.record, hash);
  if (!before) return { problems: [], unreadable };
  const difference = differenceOf(before.snapshot, report, [
    ...tiesBefore(predecessor, before.report),
    ...tiesOf(source),
  ]);
  const problems = [
    ...noteProblems(difference, metadata, severity),
    ...shownBefore(before.snapshot, source, severity),
  ];
  return { difference, problems, unreadable };
}

function tiesBefore({ descriptor: file }: Predecessor, report: string): Tie[] {
  const descriptor = file && readDescriptor(file, report).value;
  return descriptor ? tiesOf({ descriptor }) : [];
}
