import { tablesOf } from '../../domain/find-cell.ts';
import { siteLanguage } from '../../i18n/language-marks.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { workbookPath } from '../../i18n/addresses.ts';
import { words } from '../../i18n/words.ts';
import type { PublishedSite } from '../published-site.ts';
import type { DownloadFile } from '../download-file.ts';
import { aboutSheet } from './about-sheet.ts';
import { columnsSheet } from './columns-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { tableSheet } from './table-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A version as one workbook: what it is, a sheet a table, and what the columns mean. */
export function makeWorkbook(report: PublicReport, site: PublishedSite): DownloadFile {
  const { tables, metadata } = report;
  const say = words(siteLanguage()).downloads;
  const [about = '', columns = '', ...names] = sheetNames([
    say.about,
    say.columns,
    ...tables.map(({ name }) => name),
  ]);
  const sheets = [
    aboutSheet(report, site, about),
    ...tablesOf(report)
      .all()
      .map((model, index) => tableSheet(model, names[index] ?? model.table.name)),
    columnsSheet(tables, columns),
  ];
  const creator = site.organisation(metadata.publisher);
  return {
    path: workbookPath(report),
    bytes: writeWorkbook(sheets, { title: metadata.title, creator }),
  };
}
