import type { Language } from '../domain/language.ts';
import { anchorOf } from '../domain/anchors.ts';
import type { CsvFlavour } from '../domain/csv-text.ts';
import { siteFrame } from '../domain/site-frame.ts';
import type { CellReference } from '../domain/table.ts';

interface VersionId {
  id: string;
  version: string;
}

/** Where a page of the interface lies: the site's first language at its root, the others below `/<language>/`. */
export function pageAddress(path: string, locale: Language): string {
  return fileOfSite(pathPrefix(locale) + path);
}

/** The folder of a language's pages: none for the first, nor for a language that the site is not in. */
export function pathPrefix(locale: Language): string {
  const [, ...others] = siteFrame().languages;
  return others.includes(locale) ? `${locale}/` : '';
}

/** A file of the site that belongs to no language: `favicon.svg`. */
export function fileOfSite(file: string): string {
  return siteFrame().base + file;
}

/** Where what has an address lies in the folder of the built site: `/rapporter/` for `/repo/rapporter/`. */
export function placeInSite(address: string): string {
  const { base } = siteFrame();
  return address.startsWith(base) ? `/${address.slice(base.length)}` : address;
}

/** Where a link in a narrative leads: editors write the pages of the site as if it lay at the root of its domain. */
export function writtenAddress(href: string): string {
  return /^\/(?!\/)/.test(href) ? fileOfSite(href.slice(1)) : href;
}

/** The search page; what is searched for stands after it, as `?q=…`. */
export function searchAddress(locale: Language): string {
  return pageAddress('soeg/', locale);
}

/** The same page in another language. */
export function addressIn(address: string, from: Language, to: Language): string {
  return pageAddress(address.slice(pageAddress('', from).length), to);
}

/** The newest version of a report. */
export function reportAddress(report: string, locale: Language): string {
  return pageAddress(`rapporter/${report}/`, locale);
}

/** One version of a report, for ever. */
export function versionAddress({ id, version }: VersionId, locale: Language): string {
  return pageAddress(`rapporter/${id}/v${version}/`, locale);
}

export function dataAddress(report: VersionId, locale: Language): string {
  return `${versionAddress(report, locale)}data/`;
}

/** A table as it stands on the data page. */
export function tableAddress(report: VersionId, table: string, locale: Language): string {
  return `${dataAddress(report, locale)}#${anchorOf('table', table)}`;
}

/** The row that a bound number leads to. */
export function rowAddress(report: VersionId, reference: CellReference, locale: Language): string {
  return `${dataAddress(report, locale)}#${rowId(reference)}`;
}

export function rowId({ table, row }: Pick<CellReference, 'table' | 'row'>): string {
  return `${table}-${row}`;
}

/** A file of a version that is the same in every language: `report.json`. */
export function fileAddress(report: VersionId, file: string): string {
  return `${versionAddress(report, siteFrame().languages[0])}${file}`;
}

/** A table as a file. The flavour for Excel has a folder of its own, since a table may be named `x-excel`. */
export function csvAddress(
  report: VersionId,
  table: string,
  flavour: CsvFlavour = 'machine',
): string {
  return fileAddress(report, csvPath(table, flavour));
}

/** Where a table's file lies below its version, on the site and in the archive alike. */
export function csvPath(table: string, flavour: CsvFlavour): string {
  return flavour === 'danish-excel' ? `excel/${table}.csv` : `${table}.csv`;
}

/** A version's name where it stands outside the site: `route-25-2014-v1.0`. */
export function versionName({ id, version }: VersionId): string {
  return `${id}-v${version}`;
}

/** All tables of a version as one workbook. */
export function workbookPath(report: VersionId): string {
  return `${versionName(report)}.xlsx`;
}

/** Everything that a version is taken along as. */
export function archivePath(report: VersionId): string {
  return `${versionName(report)}.zip`;
}

type FigureId = { report: VersionId; figure: string };

/** The place of a figure in its version's page. */
export function figureAddress({ report, figure }: FigureId, locale: Language): string {
  return `${versionAddress(report, locale)}#${anchorOf('figure', figure)}`;
}

/** The page of a figure alone, to be embedded. */
export function figurePageAddress({ report, figure }: FigureId, locale: Language): string {
  return `${versionAddress(report, locale)}figur/${figure}/`;
}

/** A figure as a file that holds its finding, source and version. */
export function figureSvgAddress({ report, figure }: FigureId, locale: Language): string {
  return `${versionAddress(report, locale)}${figure}.svg`;
}

/** The numbers of a figure as a file. */
export function figureCsvAddress(
  { report, figure }: FigureId,
  flavour: CsvFlavour,
  locale: Language,
): string {
  const name = flavour === 'danish-excel' ? `${figure}-excel` : figure;
  return `${figurePageAddress({ report, figure }, locale)}${name}.csv`;
}

/** All versions of a report, and what is another from one to the next. */
export function changesAddress(report: string, locale: Language): string {
  return `${reportAddress(report, locale)}aendringer/`;
}

/** Where a version stands among all of its report. */
export function versionAnchor(version: string): string {
  return anchorOf('version', version.replace('.', '-'));
}

/** What is another between two versions that are not neighbours. */
export function pairAddress(
  report: string,
  { before, after }: { before: string; after: string },
  locale: Language,
): string {
  return `${changesAddress(report, locale)}${before}-${after}/`;
}

/** Every publication and withdrawal: the ledger as a page. */
export function publicationsAddress(locale: Language): string {
  return pageAddress('udgivelser/', locale);
}

/** The ledger as a file. */
export function ledgerAddress(): string {
  return fileOfSite('ledger.jsonl');
}

/** New versions of all reports, for feed readers. */
export function feedAddress(locale: Language): string {
  return pageAddress('feed.xml', locale);
}

/** New versions of one report, for feed readers. */
export function reportFeedAddress(report: string, locale: Language): string {
  return `${changesAddress(report, locale)}feed.xml`;
}

/** The catalogue, narrowed as the query says, or at the filter that the hash names. */
export function catalogueAddress(locale: Language, narrowed = ''): string {
  return pageAddress(`rapporter/${narrowed}`, locale);
}

export function projectAddress(project: string, locale: Language): string {
  return pageAddress(`projekter/${project}/`, locale);
}

export function organisationAddress(organisation: string, locale: Language): string {
  return pageAddress(`organisationer/${organisation}/`, locale);
}

/** All recommendations, or those to one organisation, or to those whom one word names. */
export function recommendationsAddress(locale: Language, to?: string): string {
  return pageAddress(to === undefined ? 'anbefalinger/' : `anbefalinger/${to}/`, locale);
}

/** A recommendation in the newest version of its report. */
export function recommendationAddress(report: string, id: string, locale: Language): string {
  return `${reportAddress(report, locale)}#${anchorOf('recommendation', id)}`;
}

/** A conclusion in the newest version of its report. */
export function findingAddress(report: string, id: string, locale: Language): string {
  return `${reportAddress(report, locale)}#${anchorOf('finding', id)}`;
}

/** A goal in the newest version of its report. */
export function goalAddress(report: string, id: string, locale: Language): string {
  return `${reportAddress(report, locale)}#${anchorOf('goal', id)}`;
}

/** What the goals of a report can be compared with; or the way to choose a report. */
export function comparisonAddress(locale: Language, report?: string): string {
  return pageAddress(report === undefined ? 'sammenlign/' : `sammenlign/${report}/`, locale);
}

export function termAddress(term: string, locale: Language): string {
  return `${pageAddress('ordliste/', locale)}#${term}`;
}

/** The picture that stands beside a link to a version. */
export function cardAddress(report: VersionId, locale: Language): string {
  return `${versionAddress(report, locale)}card.png`;
}

/** A version as it is printed; each language has a file of its own, and all lie beside the other files. */
export function pdfAddress(report: VersionId, locale: Language): string {
  return fileAddress(report, `${versionName(report)}${pathPrefix(locale) && `-${locale}`}.pdf`);
}
