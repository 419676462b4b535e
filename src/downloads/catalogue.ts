import type { Tombstone } from '../domain/publication.ts';
import type { PublicReport } from '../domain/public-report.ts';
import {
  archivePath,
  fileAddress,
  reportAddress,
  versionAddress,
  workbookPath,
} from '../i18n/addresses.ts';
import type { CitedSite } from './citation/citation.ts';
import { inEach } from './data-package/field-descriptor.ts';
import type { Level, Verdict } from '../domain/codes.ts';
import { goalsByLevel } from '../domain/goal-counts.ts';

/** What the catalogue needs of a version. */
export interface CataloguedVersion {
  report: string;
  version: string;
  newest: boolean;
  metadata: PublicReport['metadata'];
  goals: readonly { verdict: Verdict; level?: Level | undefined }[];
}

/** `catalogue.json`: every version of every report for programs, and the tombstones of withdrawn ones. */
export function catalogue(
  versions: readonly CataloguedVersion[],
  tombstones: readonly Tombstone[],
  site: CitedSite,
): string {
  const reports = [...new Set(versions.map(({ report }) => report))].map((report) => ({
    id: report,
    address: inEach((locale) => site.address(reportAddress(report, locale))),
    versions: versions
      .filter((one) => one.report === report)
      .map((one) => catalogueVersion(one, site)),
  }));
  const withdrawn = tombstones.map((one) => withdrawnEntry(one, site));
  return `${JSON.stringify({ reports, withdrawn }, null, 1)}\n`;
}

function catalogueVersion(
  { report: id, version, newest, metadata, goals }: CataloguedVersion,
  { organisation, address }: CitedSite,
): object {
  const named = { id, version };
  const file = (path: string): string => address(fileAddress(named, path));
  const { title, kind, language, status, licence, changeNote } = metadata;
  return {
    version,
    newest,
    ...{ status, title, kind, language, licence },
    date: changeNote.date,
    change: { kind: changeNote.kind, reason: changeNote.reason },
    period: metadata.period,
    places: metadata.places.map(organisation),
    publisher: organisation(metadata.publisher),
    verdicts: countVerdicts(goals),
    verdictsByLevel: Object.fromEntries(
      goalsByLevel(goals).map(({ level, goals: those }) => [
        level ?? 'not-stated',
        countVerdicts(those),
      ]),
    ),
    address: inEach((locale) => address(versionAddress(named, locale))),
    files: {
      report: file('report.json'),
      dataPackage: file('datapackage.json'),
      workbook: file(workbookPath(named)),
      archive: file(archivePath(named)),
    },
  };
}

/**
 * How many goals got each verdict; verdicts that no goal got are left out. A goal that is stated twice, or is a part of
 * another, is counted once.
 */
function countVerdicts(goals: CataloguedVersion['goals']): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of goals) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** That a version existed, when it was withdrawn and why: none of its content. */
function withdrawnEntry(
  { report: id, version, title, date, reason }: Tombstone,
  { address }: CitedSite,
): object {
  const addresses = inEach((locale) => address(versionAddress({ id, version }, locale)));
  return { report: id, version, title, date, reason, address: addresses };
}
