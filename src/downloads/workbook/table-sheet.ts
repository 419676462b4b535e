import type { Language } from '../../domain/language.ts';
import { absenceMarks } from '../../domain/csv-text.ts';
import {
  type Field,
  type Row,
  isAbsent,
  type Cell,
  absences,
  formatReference,
} from '../../domain/table.ts';
import type { TableModel } from '../../domain/tables.ts';
import { countDecimals } from '../../i18n/numbers.ts';
import { columnTitle } from '../../i18n/standard-words.ts';
import { unitNamed, type Unit } from '../../domain/unit.ts';
import { columnDecimals, decimalsOfUnit, unitWords } from '../../i18n/quantities.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { plainText } from '../../i18n/bound-text.ts';
import { citationText } from '../../i18n/citation.ts';
import { words, siteLanguages, siteLanguage } from '../../words/words.ts';
import type { PageWords } from '../../words/da/pages/pages.ts';
import type { PublishedSite } from '../published-site.ts';
import { text, type Sheet, type SheetCell, columnWidths } from './write-workbook.ts';

/** A table as a sheet: numbers as numbers, dates as dates, absences by their marks. */
export function tableSheet(model: TableModel, name: string): Sheet {
  const { fields, rows: all } = model.table;
  const columns = fields.map((field) => cellWriter(field, model));
  const header = fields.map((field) => columnTitle(model.table.name, field, siteLanguage()));
  const rows = all.map((row) => row.cells.map((cell, index) => columns[index]?.(cell, row) ?? {}));
  return { name, header, rows, widths: columnWidths([header.map((one) => text(one)), ...rows]) };
}

type CellWriter = (cell: Cell, row: Row) => SheetCell;

function cellWriter(field: Field, model: TableModel): CellWriter {
  const readFormat = formatReader(field, model);
  return (cell, row) => {
    if (isAbsent(cell)) return text(absenceMarks[cell.absent]);
    if (typeof cell === 'number') return { value: cell, format: readFormat(cell, row) };
    if (typeof cell === 'boolean') return { value: cell };
    return field.type === 'date' ? dateCell(cell) : text(cell);
  };
}

/** Where rows have units of their own, each number has a format of its own; else the column has one. */
function formatReader(field: Field, model: TableModel): (value: number, row: Row) => string {
  const { name, type, unit: id, ownUnits } = field;
  const unit = unitNamed(id, ownUnits);
  const { rows } = model.table;
  const isOfRow = unit === undefined && rows.some((row) => model.unit(row, name) !== undefined);
  if (isOfRow)
    return (value, row) => {
      const least = model.decimals(row, name) ?? 0;
      return numberFormat(type, model.unit(row, name), Math.max(least, countDecimals(value)));
    };
  const values = rows.flatMap((row) => model.number(row, name) ?? []);
  const format = numberFormat(type, unit, columnDecimals(field, values));
  return () => format;
}

const millisecondsADay = 86_400_000;
/** Days from the beginning of spreadsheets' count to 1970. Before March 1900 they count wrong. */
const daysBefore1970 = 25_569;
const firstCertainDay = 61;

/** A date as spreadsheets count days; a date that they count wrong, or not at all, stays a text. */
function dateCell(day: string): SheetCell {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const value = Date.UTC(year, month - 1, date) / millisecondsADay + daysBefore1970;
  return value < firstCertainDay ? text(day) : { value, format: 'yyyy\\-mm\\-dd' };
}

/**
 * The format of numbers: the decimals that their unit declares, else the most that they have, and the unit where
 * it is a sign. Years and week numbers have no thousands separator.
 */
export function numberFormat(type: Field['type'], unit: Unit | undefined, most: number): string {
  const { kind, sign, other } = unit ? unitWords(unit, siteLanguage()) : noUnit;
  if (type === 'year' || kind === 'ordinal') return '0';
  const decimals = (unit && decimalsOfUnit(unit)) ?? most;
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return kind === 'symbol' ? `${digits}" ${sign ?? other}"` : digits;
}

const noUnit = { kind: 'noun', sign: undefined, other: '' } as const;

/** The first sheet: which version this is, how to refer to it, and what the marks and letters mean. */
export function aboutSheet(report: PublicReport, site: PublishedSite, name: string): Sheet {
  return {
    name,
    rows: [...facts(report, site), [], ...marks(), [], ...notes(report)],
    widths: [...siteLanguages().map(() => 28), 80],
  };
}

/** A line has its name in each language of the site, then its value. */
function line(name: (say: PageWords) => string, value: string): SheetCell[] {
  const named = (locale: Language) => text(name(words(locale)), { bold: true, wrap: true });
  return [...siteLanguages().map(named), text(value, { wrap: true })];
}

function inAll(say: (locale: Language) => string): string {
  return siteLanguages().map(say).join(' / ');
}

function facts(report: PublicReport, { organisation, address }: PublishedSite): SheetCell[][] {
  const { metadata, version } = report;
  const publisher = organisation(metadata.publisher);
  const cited = (locale: Language) =>
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
