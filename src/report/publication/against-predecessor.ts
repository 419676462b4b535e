import type { Problem } from '../../domain/problem.ts';
import type { Hash } from '../../domain/publication.ts';
import type { Difference } from '../../changes/difference/difference.ts';
import { compareReports } from '../../changes/difference/difference-of.ts';
import type { MadeReport, VersionInput } from '../make-report.ts';
import { noteProblems } from './note-problems.ts';
import { readPublication } from './read-record.ts';
import { type PublicReport, findCell } from '../../domain/public-report.ts';
import { at, refusal } from '../../reading/message.ts';
import type { ReportSource, TableSource } from '../../reading/sources.ts';
import { isAbsent, isSuppressed } from '../../domain/table.ts';
import { tiedCells } from '../../changes/difference/hidden-cells.ts';

/** What changed since the published version before, and where the change note is wrong about it. */
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
  const { value: before, problems: unreadable } = readPublication(predecessor, hash);
  if (!before) return { problems: [], unreadable };
  const { facts } = before;
  const difference = compareReports(
    facts.report,
    report,
    [...facts.ties, ...tiedCells(source)],
    facts.lacks,
  );
  const problems = [
    ...noteProblems(difference, metadata, severity),
    ...shownBefore(facts.report, source, severity),
  ];
  return { difference, problems, unreadable };
}

/** Cells that are suppressed, while a version that stands tells what is in them: hiding them hides nothing. */
function shownBefore(
  before: PublicReport,
  { tables }: ReportSource,
  severity: Problem['severity'],
): Problem[] {
  return [...tables.values()].flatMap((source) =>
    suppressedIn(source)
      .filter(({ row, column }) => isShown(before, { table: source.table.name, row, column }))
      .map(({ index, column }) =>
        at(source.position(index, column), {
          ...refusal('suppressed-shown-before', { version: before.version }),
          severity,
        }),
      ),
  );
}

function suppressedIn({
  table: { rows, fields },
}: TableSource): { row: string; index: number; column: string }[] {
  return rows.flatMap(({ key, cells }, index) =>
    fields.flatMap(({ name }, position) =>
      isSuppressed(cells[position]) ? [{ row: key, index, column: name }] : [],
    ),
  );
}

function isShown(
  before: PublicReport,
  address: { table: string; row: string; column: string },
): boolean {
  const found = findCell(before, address);
  return found !== undefined && !isAbsent(found.cell);
}
