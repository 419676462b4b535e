import { absenceMarks } from '../../domain/csv-text.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { formatReference } from '../../domain/reference.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { plainText } from '../../i18n/bound-text.ts';
import { citationText } from '../../i18n/citation.ts';
import { siteLanguage } from '../../i18n/language-marks.ts';
import { siteLocales, type Locale } from '../../i18n/locale.ts';
import { words } from '../../words/dictionaries.ts';
import type { PageWords } from '../../words/da/pages/pages.ts';
import type { PublishedSite } from '../published-site.ts';
import { text, type Sheet, type SheetCell } from './sheet.ts';
import { absences } from '../../domain/table.ts';

/** The first sheet: which version this is, how to refer to it, and what the marks and letters mean. */
export function aboutSheet(report: PublicReport, site: PublishedSite, name: string): Sheet {
  return {
    name,
    rows: [...facts(report, site), [], ...marks(), [], ...notes(report)],
    widths: [...siteLocales().map(() => 28), 80],
  };
}

/** A line has its name in each language of the site, then its value. */
function line(name: (say: PageWords) => string, value: string): SheetCell[] {
  const named = (locale: Locale) => text(name(words(locale)), { bold: true, wrap: true });
  return [...siteLocales().map(named), text(value, { wrap: true })];
}

function inAll(say: (locale: Locale) => string): string {
  return siteLocales().map(say).join(' / ');
}

function facts(report: PublicReport, { organisation, address }: PublishedSite): SheetCell[][] {
  const { metadata, version } = report;
  const publisher = organisation(metadata.publisher);
  const cited = (locale: Locale) =>
    `${citationText(report, publisher, locale)} ${address(versionAddress(report, locale))}`;
  return [
    line((say) => say.downloads.title, metadata.title),
    line((say) => say.report.version, version),
    line(
      (say) => say.downloads.status,
      inAll((locale) => words(locale).report.statuses[metadata.status]),
    ),
    line((say) => say.report.published, metadata.changeNote.date),
    line((say) => say.report.publisher, publisher),
    line((say) => say.report.authors, metadata.authors.map((one) => one.name).join(', ')),
    line((say) => say.downloads.permanentAddress, address(versionAddress(report, siteLanguage()))),
    line((say) => say.downloads.citeAs, cited(metadata.language)),
    line(
      (say) => say.report.licence,
      inAll((locale) => words(locale).report.licences[metadata.licence]),
    ),
  ];
}

function marks(): SheetCell[][] {
  return [
    line((say) => say.downloads.signs, ''),
    ...absences.map((absence) =>
      line(
        (say) => absenceMarks[absence] || say.downloads.emptyCell,
        inAll((locale) => words(locale).data.absenceMeanings[absence]),
      ),
    ),
  ];
}

function notes(report: PublicReport): SheetCell[][] {
  if (report.notes.length === 0) return [];
  const { language } = report.metadata;
  return [
    line((say) => say.downloads.notes, ''),
    ...report.notes.map(({ letter, text: template, cells }) =>
      line(
        () => letter,
        `${plainText(template, report, language)} (${words(language).downloads.appliesTo} ${cells.map(formatReference).join(', ')})`,
      ),
    ),
  ];
}
