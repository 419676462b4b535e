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

/** What proves that a published version was not changed, as texts. */
export interface ExportedProof {
  /** All that the version says, whose hash is in its line of the ledger. */
  facts: string;
  /** The ledger up to that line. */
  ledger: string;
}

/**
 * The files that a version is exported as, and an archive of them all. Citations and figures, which are made and
 * written elsewhere, are added to the archive only, and so is the ledger, which the site has one of; a draft has no proof.
 */
export function downloadFiles(
  report: PublicReport,
  figures: readonly DownloadFile[],
  site: PublishedSite,
  proof?: ExportedProof,
): DownloadFile[] {
  const tables = tableFiles(report);
  const files = [
    makeWorkbook(report, site),
    dataPackage(report, tables, site),
    reportJson(report, site),
    ...tables.map(({ path, bytes }) => ({ path, bytes })),
    ...(proof ? [textFile('facts.json', proof.facts)] : []),
  ];
  const cited = citationFiles(report, site).map(({ name, content }) => textFile(name, content));
  const ledger = proof ? [textFile('ledger.jsonl', proof.ledger)] : [];
  const all = [
    readMe(report, site, proof !== undefined),
    ...files,
    ...ledger,
    ...cited,
    ...figures,
  ];
  const bytes = archiveOf(versionName(report), all, site.hash);
  return [...files, { path: archivePath(report), bytes }];
}
