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
import { formatReference, hidesNumbers, isAbsent, isSuppressed } from '../../domain/table.ts';
import { derivable, publishedBy } from '../../checks/disclosure/hidden-numbers.ts';
import type { Policy } from '../../disclosure/policy.ts';
import { revealed, type Revealed } from '../../disclosure/protection.ts';
import { placesIn } from '../../disclosure/said-statement.ts';
import { publishedVersion } from '../../disclosure/statement.ts';
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
 * what it hides against what that one and all before it show. Where all before it are withdrawn, or the record is broken, there
 * is nothing to hold it against.
 */
export function againstPredecessor(
  { readPredecessor, readEarlier, followsWithdrawn = false }: VersionInput,
  { report, source, policy }: MadeReport,
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
  const hides = report.tables.some(hidesNumbers);
  const published = [facts.report, ...(hides ? olderReports(readEarlier, hash) : [])];
  const problems = [
    ...noteProblems(difference, metadata, severity),
    ...shownBefore(published, source, severity),
    ...derivableTogether(published, source, policy, severity),
  ];
  return { difference, problems, unreadable };
}

/** The reports of earlier versions, the newest first. A broken record is reported where its own version is opened. */
function olderReports(readEarlier: VersionInput['readEarlier'], hash: Hash): PublicReport[] {
  const read = (readEarlier?.() ?? []).map((record) => readPublication(record, hash).value);
  return read.flatMap((publication) => publication?.facts.report ?? []).reverse();
}

/** Cells that are suppressed, while a version that stands tells what is in them: hiding them hides nothing. */
function shownBefore(
  published: readonly PublicReport[],
  { tables }: ReportSource,
  severity: Problem['severity'],
): Problem[] {
  return [...tables.values()].flatMap((source) =>
    suppressedIn(source).flatMap(({ row, index, column }) => {
      const address = { table: source.table.name, row, column };
      const before = published.find((report) => isShown(report, address));
      if (!before) return [];
      const message = refusal('suppressed-shown-before', { version: before.version });
      return at(source.position(index, column), { ...message, severity });
    }),
  );
}

/**
 * Hidden numbers, of this version or one before, that can be worked out by who reads all: such as one that is
 * shown under another name, or a total that only one of them has.
 */
function derivableTogether(
  published: readonly PublicReport[],
  source: ReportSource,
  policy: Policy,
  severity: Problem['severity'],
): Problem[] {
  const versions = [publishedBy(source), ...published.map(publishedVersion)];
  return revealed(versions, policy)
    .filter((one) => needsSeveral(one) && !isShownAtItsAddress(one))
    .flatMap((one) => derivable(one, versions, source))
    .map(({ position, related = [], values }) => ({
      ...at(position, { ...refusal('hidden-derivable', values), severity }),
      related,
    }));
}

function needsSeveral({ place, statements }: Revealed): boolean {
  return new Set([place, ...statements.flatMap(placesIn)].map(({ version }) => version)).size > 1;
}

/** Of such a cell `suppressed-shown-before` tells. */
function isShownAtItsAddress({ statements: [first, ...others] }: Revealed): boolean {
  if (first?.kind !== 'equal' || others.length > 0) return false;
  return formatReference(first.one) === formatReference(first.other);
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
