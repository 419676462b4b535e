import { absences } from '../domain/cell.ts';
import { absenceMarks } from '../domain/csv-text.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { publicationsAddress, versionAddress, workbookPath } from '../i18n/addresses.ts';
import { citationText } from '../i18n/citation.ts';
import { siteLocales, type Locale } from '../i18n/locale.ts';
import { words } from '../i18n/words.ts';
import type { PublishedSite } from './published-site.ts';
import { textFile, type DownloadFile } from './download-file.ts';

/** What is in the archive and how to read it, and to prove it, in each language of the site. */
export function readMe(report: PublicReport, site: PublishedSite, isProved: boolean): DownloadFile {
  const parts = siteLocales().map((locale) => inLanguage(report, site, isProved, locale));
  return textFile('README.txt', parts.join(`\n${'-'.repeat(72)}\n\n`));
}

function inLanguage(
  report: PublicReport,
  site: PublishedSite,
  isProved: boolean,
  locale: Locale,
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
function proof({ address }: PublishedSite, locale: Locale): string[] {
  const { readMe: say } = words(locale).downloads;
  return ['', say.proof, '', say.checkByHand(address(publicationsAddress(locale)))];
}

function section(heading: string, lines: readonly string[]): string[] {
  return [heading, '', ...lines.map((line) => `- ${line}`)];
}

function filesIn(report: PublicReport, isProved: boolean, locale: Locale): string[] {
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

function marks(locale: Locale): string[] {
  const { data, downloads } = words(locale);
  return absences.map(
    (absence) =>
      `${absenceMarks[absence] || downloads.emptyCell}: ${data.absenceMeanings[absence]}`,
  );
}
