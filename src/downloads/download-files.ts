import type { Language } from '../domain/language.ts';
import type { PublicReport } from '../domain/public-report.ts';
import {
  archivePath,
  versionName,
  publicationsAddress,
  versionAddress,
  workbookPath,
} from '../i18n/addresses.ts';
import { makeArchive } from './archive.ts';
import { citationFiles } from './citation/citation-files.ts';
import { dataPackage } from './data-package/data-package.ts';
import type { PublishedSite } from './published-site.ts';
import { reportJson } from './report-json.ts';
import { textFile, type DownloadFile } from './download-file.ts';
import { makeWorkbook } from './workbook/workbook.ts';
import { absenceMarks } from '../domain/csv-text.ts';
import { citationText } from '../i18n/citation.ts';
import { words, siteLanguages } from '../words/words.ts';
import { absences } from '../domain/table.ts';
import { tableFiles } from './table-files.ts';

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
  const bytes = makeArchive(versionName(report), all, site.hash);
  return [...files, { path: archivePath(report), bytes }];
}

/** What is in the archive and how to read it, and to prove it, in each language of the site. */
function readMe(report: PublicReport, site: PublishedSite, isProved: boolean): DownloadFile {
  const parts = siteLanguages().map((locale) => inLanguage(report, site, isProved, locale));
  return textFile('README.txt', parts.join(`\n${'-'.repeat(72)}\n\n`));
}

function inLanguage(
  report: PublicReport,
  site: PublishedSite,
  isProved: boolean,
  locale: Language,
): string {
  const { readMe: say } = words(locale).downloads;
  const { metadata, version } = report;
  const cited = citationText(report, site.organisation(metadata.publisher), locale);
  const title = `${metadata.title}. ${words(locale).report.versionNumber(version)}`;
  return [
    title,
    '='.repeat(title.length),
    '',
    say.what,
    ...(metadata.status === 'draft' ? [say.draft] : []),
    '',
    cited,
    site.address(versionAddress(report, locale)),
    `${say.licence}: ${words(locale).report.licences[metadata.licence]}`,
    '',
    ...section(say.files, filesIn(report, isProved, locale)),
    '',
    ...section(say.read, [say.percent, say.apostrophe, ...marks(locale)]),
    ...(isProved ? proof(site, locale) : []),
    '',
  ].join('\n');
}

/** How to check by hand that the version was not changed. */
function proof({ address }: PublishedSite, locale: Language): string[] {
  const { readMe: say } = words(locale).downloads;
  return ['', say.proof, '', say.checkByHand(address(publicationsAddress(locale)))];
}

function section(heading: string, lines: readonly string[]): string[] {
  return [heading, '', ...lines.map((line) => `- ${line}`)];
}

function filesIn(report: PublicReport, isProved: boolean, locale: Language): string[] {
  const { readMe: say } = words(locale).downloads;
  return [
    `*.csv: ${say.tablesForMachines}`,
    `excel/*.csv: ${say.tablesForExcel}`,
    `${workbookPath(report)}: ${say.workbook}`,
    `datapackage.json: ${say.package}`,
    `report.json: ${say.report}`,
    ...(report.figures.length > 0 ? [`*.svg, figur/: ${say.figures}`] : []),
    `citation.*: ${say.citations}`,
    ...(isProved ? [`facts.json: ${say.facts}`, `ledger.jsonl: ${say.ledger}`] : []),
    `SHA256SUMS: ${say.sums}`,
  ];
}

function marks(locale: Language): string[] {
  const { data, downloads } = words(locale);
  return absences.map(
    (absence) =>
      `${absenceMarks[absence] || downloads.emptyCell}: ${data.absenceMeanings[absence]}`,
  );
}
