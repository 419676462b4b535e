import type { Language } from '../../domain/language.ts';
import { type PublicReport, tablesOf } from '../../domain/public-report.ts';
import { workbookPath } from '../../i18n/addresses.ts';
import { words, languageName, siteLanguages, siteLanguage } from '../../words/words.ts';
import type { PublishedSite } from '../published-site.ts';
import type { DownloadFile } from '../download-file.ts';
import { tableSheet, aboutSheet } from './table-sheet.ts';
import { writeWorkbook, text, type Sheet, columnWidths } from './write-workbook.ts';
import { isStandard } from '../../domain/standard-tables.ts';
import { type Field, type PublicTable, formatReference } from '../../domain/table.ts';
import { choiceWords, columnTitle, standardTitle } from '../../i18n/standard-words.ts';
import { standardMeaning } from '../data-package/field-descriptor.ts';
import { unitNamed } from '../../domain/unit.ts';
import { unitWords } from '../../i18n/quantities.ts';

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

const longest = 31;

/**
 * Names as Excel allows them: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at the ends, not
 * `History`, and no two that differ only in capitals. A name that is not allowed is shortened and numbered.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set(['', 'history']);
  return names.map((name) => {
    const free = firstFree(cleaned(name), taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function cleaned(name: string): string {
  return name
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .trim()
    .replaceAll(/^'+|(?<!')'+$/g, '');
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `~${number}`;
    const tried = name.slice(0, longest - end.length) + end;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}

/** The languages that titles are given in besides the site's own. */
function otherLanguages(): readonly Language[] {
  return siteLanguages().slice(1);
}

/** A sheet that explains every column of every table. */
function columnsSheet(tables: readonly PublicTable[], name: string): Sheet {
  const { data, downloads } = words(siteLanguage());
  const header = [
    downloads.tableName,
    data.column,
    downloads.title,
    ...otherLanguages().map((one) => downloads.titleIn(languageName(one, siteLanguage()))),
    data.meaning,
    data.unit,
    data.type,
    downloads.base,
    downloads.allowed,
  ];
  const rows = tables.flatMap((table) =>
    table.fields.map((field) => explained(field, table).map((one) => text(one))),
  );
  return { name, header, rows, widths: columnWidths([header.map((one) => text(one)), ...rows]) };
}

function explained(field: Field, table: PublicTable): string[] {
  const { name, unitColumn, base } = field;
  const { data } = words(siteLanguage());
  const unit = unitNamed(field.unit, field.ownUnits);
  return [
    table.name,
    name,
    columnTitle(table.name, field, siteLanguage()),
    ...otherLanguages().map((one) => standardTitle(table.name, name, one) ?? ''),
    isStandard(table.name) ? standardMeaning(name, siteLanguage()) : ownMeaning(field),
    unit ? unitWords(unit, siteLanguage()).name : unitColumn ? data.unitInColumn(unitColumn) : '',
    data.types[field.type],
    base ? ('table' in base ? formatReference(base) : base.column) : '',
    allowedIn(field),
  ];
}

function ownMeaning({ description, qualifier }: Field): string {
  const { qualifiedInColumn } = words(siteLanguage()).data;
  return [description, qualifier && qualifiedInColumn(qualifier)].filter(Boolean).join('. ');
}

function allowedIn(field: Field): string {
  return (choiceWords(field, siteLanguage()) ?? [])
    .map(({ value, label }) => (label === value ? value : `${value} = ${label}`))
    .join('; ');
}
