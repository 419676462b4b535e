import { given } from '../../domain/given.ts';
import type { Tombstone } from '../../domain/publication.ts';
import { compareVersions } from '../../domain/identifier.ts';
import type { ReportSummary } from '../catalogue/report-summary.ts';

/** Every version that a report has or had. */
export interface ReportHistory<Entry extends ReportSummary = ReportSummary> {
  report: string;
  /** Those that are not withdrawn, the oldest first. */
  entries: readonly Entry[];
  /** Those that are withdrawn. */
  tombstones: readonly Tombstone[];
}

/** A version in the list of all: it is available, or only its tombstone is. */
export type VersionItem =
  | { version: string; entry: ReportSummary; before?: ReportSummary }
  | { version: string; tombstone: Tombstone };

/** All versions, the newest first, each with the one before it that is not withdrawn. */
export function versionItems({ entries, tombstones }: ReportHistory): VersionItem[] {
  const standing = entries.map((entry, index): VersionItem => {
    const before = entries[index - 1];
    return { version: entry.version, entry, ...given({ before }) };
  });
  const withdrawn = tombstones.map((tombstone) => ({ version: tombstone.version, tombstone }));
  return [...standing, ...withdrawn].sort((a, b) => compareVersions(b.version, a.version));
}

/** Two versions of a report, the older first. */
export interface VersionPair<Entry extends ReportSummary = ReportSummary> {
  before: Entry;
  after: Entry;
}

/** Every two versions that are not withdrawn, the newest first. */
export function allPairs<Entry extends ReportSummary>({
  entries,
}: ReportHistory<Entry>): VersionPair<Entry>[] {
  return entries
    .flatMap((after, index) => entries.slice(0, index).map((before) => ({ before, after })))
    .reverse();
}

/** Whether a pair is compared in the list of versions itself, and needs no page of its own. */
export function isNeighbours({ before, after }: VersionPair, { entries }: ReportHistory): boolean {
  return entries.indexOf(after) - entries.indexOf(before) === 1;
}

/** The entries of the versions after one up to another: their notes explain what a comparison shows. */
export function entriesBetween(
  { before, after }: VersionPair,
  { entries }: ReportHistory,
): ReportSummary[] {
  return entries.slice(entries.indexOf(before) + 1, entries.indexOf(after) + 1);
}
