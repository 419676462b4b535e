import type { PublicReport } from '../domain/public-report.ts';
import { archivePath, versionName } from '../i18n/addresses.ts';
import { archiveOf } from './archive.ts';
import { citationFiles } from './citation/citation-files.ts';
import { dataPackage } from './data-package/data-package.ts';
import type { PublishedSite } from './published-site.ts';
import { readMe } from './read-me.ts';
import { reportJson } from './report-json.ts';
import { tableFiles } from './table-files.ts';
import { textFile, type DownloadFile } from './download-file.ts';
import { makeWorkbook } from './workbook/workbook.ts';

/**
 * The files that a version is exported as, and an archive of them all. Citations and figures, which are made and
 * written elsewhere, are added to the archive only.
 */
export function downloadFiles(
  report: PublicReport,
  figures: readonly DownloadFile[],
  site: PublishedSite,
): DownloadFile[] {
  const tables = tableFiles(report);
  const files = [
    makeWorkbook(report, site),
    dataPackage(report, tables, site),
    reportJson(report, site),
    ...tables.map(({ path, bytes }) => ({ path, bytes })),
  ];
  const cited = citationFiles(report, site).map(({ name, content }) => textFile(name, content));
  const all = [readMe(report, site), ...files, ...cited, ...figures];
  const bytes = archiveOf(versionName(report), all, site.hash);
  return [...files, { path: archivePath(report), bytes }];
}
