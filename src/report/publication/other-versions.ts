import { publishedBy } from '../../checks/disclosure/hidden-numbers.ts';
import { policyOf } from '../../checks/disclosure/small-numbers.ts';
import { publishedVersion, type Published } from '../../disclosure/statement.ts';
import type { Hash } from '../../domain/publication.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { isInput, isRecord, isWordsFile } from '../../reading/group-paths.ts';
import { readReport } from '../../reading/read-report.ts';
import type { ReportSource, SiteSource } from '../../reading/sources.ts';
import type { VersionInput } from '../make-report.ts';
import { readPublication } from './read-record.ts';

/** The reports of all versions of a report before one that stand but the nearest, the newest first. */
export function olderReports({ readEarlier }: VersionInput, hash: Hash): PublicReport[] {
  // A broken record is reported where its own version is opened.
  const read = (readEarlier?.() ?? []).map((record) => readPublication(record, hash).value);
  return read.flatMap((publication) => publication?.facts.report ?? []).reverse();
}

/** What other reports publish, or would from their drafts, that are linked to a version by numbers that are the same. */
export function linkedVersions(
  { readLinked }: VersionInput,
  site: SiteSource,
  hash: Hash,
): Published[] {
  return (readLinked?.() ?? []).flatMap((linked) => {
    const published = publishedIn(linked, site, hash);
    return published ? { ...published, version: `${linked.report} ${linked.version}` } : [];
  });
}

function publishedIn(
  { report, version, read }: VersionInput,
  site: SiteSource,
  hash: Hash,
): Published | undefined {
  const files = read();
  const record = files.find(isRecord);
  if (!record)
    return publishedDraft(
      readReport(report, version, files.filter(isInput), site.units).value,
      site,
    );
  const { value } = readPublication({ record, words: files.find(isWordsFile) }, hash);
  return value && publishedVersion(value.facts.report);
}

function publishedDraft(source: ReportSource, site: SiteSource): Published {
  return publishedBy(source, policyOf(source, site));
}
