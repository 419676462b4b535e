import {
  derivable,
  notProven,
  publishedBy,
  revealedAlone,
} from '../../checks/disclosure/hidden-numbers.ts';
import { revealed, type Revealed } from '../../disclosure/protection.ts';
import { placesIn } from '../../disclosure/said-statement.ts';
import { publishedVersion } from '../../disclosure/statement.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Hash } from '../../domain/publication.ts';
import { findCell, type PublicReport } from '../../domain/public-report.ts';
import { formatReference, hidesNumbers, isAbsent, isSuppressed } from '../../domain/table.ts';
import { at, refusal } from '../../reading/message.ts';
import type { ReportSource, SiteSource, TableSource } from '../../reading/sources.ts';
import type { MadeReport, VersionInput } from '../make-report.ts';
import { linkedVersions, olderReports } from './other-versions.ts';
import { linkProblems } from './link-problems.ts';

/** What a version is looked at together with. */
interface Beside {
  /** The nearest version before it that stands. */
  before: PublicReport | undefined;
  site: SiteSource;
  hash: Hash;
}

/**
 * Holds what a version hides, and what those before it and linked reports hide, against what all of them show; and
 * what it says of numbers that are the same in other reports against what those say.
 */
export function hiddenTogether(
  version: VersionInput,
  { source, policy, report }: MadeReport,
  { before, site, hash }: Beside,
  severity: Problem['severity'],
): Problem[] {
  if (!report) return [];
  const hides = report.tables.some(hidesNumbers);
  const older = before ? [before, ...(hides ? olderReports(version, hash) : [])] : [];
  const linked = linkedVersions(version, site, hash);
  const own = publishedBy(source, policy);
  const versions = [own, ...older.map(publishedVersion), ...linked];
  const found = versions.length > 1 ? revealed(versions, policy) : [];
  // Of what this version alone leaves unproven its own rule tells.
  const isNew = () => revealedAlone(source)(site).every(({ range }) => range);
  const linkedNames = new Set(linked.map(({ version: name }) => name));
  const told = [
    ...found
      .filter((one) => needsSeveral(one) && !isShownAtItsAddress(one, linkedNames))
      .flatMap((one) => derivable(one, versions, source))
      .map((one) => ({ ...one, ...refusal('hidden-derivable', one.values) })),
    ...notProven(found.filter(isNew), source).map((one) => ({
      ...one,
      ...refusal('hidden-not-proven', one.values),
    })),
  ];
  return [
    ...shownBefore(older, source, severity),
    ...told.map(({ position, related = [], ...message }) => ({
      ...at(position, { ...message, severity }),
      related,
    })),
    ...(version.readLinked ? linkProblems(own, linked, source, severity) : []),
  ];
}

function needsSeveral({ place, statements }: Revealed): boolean {
  return new Set([place, ...statements.flatMap(placesIn)].map(({ version }) => version)).size > 1;
}

/** Of such a cell of an earlier version `suppressed-shown-before` tells. */
function isShownAtItsAddress(
  { statements: [first, ...others] }: Revealed,
  linked: ReadonlySet<string>,
): boolean {
  if (first?.kind !== 'equal' || others.length > 0) return false;
  const isLinked = [first.one, first.other].some(({ version }) => linked.has(version));
  return !isLinked && formatReference(first.one) === formatReference(first.other);
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
