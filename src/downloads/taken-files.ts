import type { PublicReport } from '../domain/public-report.ts';
import { archivePath, versionName } from '../i18n/addresses.ts';
import { archiveOf } from './archive.ts';
import { citationFiles } from './citation/citation-files.ts';
import { dataPackage } from './data-package/data-package.ts';
import type { PublishedSite } from './published-site.ts';
import { readMe } from './read-me.ts';
import { reportJson } from './report-json.ts';
import { tableFiles } from './table-files.ts';
import { textFile, type TakenFile } from './taken-file.ts';
import { workbookOf } from './workbook/workbook.ts';

/**
 * What a version is taken along as, and an archive of it all. Citations and figures, which are made and written
 * elsewhere, are in the archive alone.
 */
export function takenFiles(
  report: PublicReport,
  figures: readonly TakenFile[],
  site: PublishedSite,
): TakenFile[] {
  const tables = tableFiles(report);
  const files = [
    workbookOf(report, site),
    dataPackage(report, tables, site),
    reportJson(report, site),
    ...tables.map(({ path, bytes }) => ({ path, bytes })),
  ];
  const cited = citationFiles(report, site).map(({ name, content }) => textFile(name, content));
  const all = [readMe(report, site), ...files, ...cited, ...figures];
  const bytes = archiveOf(versionName(report), all, site.hash);
  return [...files, { path: archivePath(report), bytes }];
}
