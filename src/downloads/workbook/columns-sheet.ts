import { siteLanguage } from '../../i18n/language-marks.ts';
import { siteLocales } from '../../i18n/locale.ts';
import { formatReference } from '../../domain/reference.ts';
import { isStandard } from '../../domain/standard-tables.ts';
import type { Field, PublicTable } from '../../domain/table.ts';
import { choiceWords, columnTitle, standardTitle } from '../../i18n/standard-words.ts';
import { words } from '../../i18n/words.ts';
import { standardMeaning } from '../data-package/field-descriptor.ts';
import { columnWidths } from './column-widths.ts';
import { text, type Sheet } from './sheet.ts';

/** Whether titles are said in English too, apart from the site's own language. */
function hasEnglish(): boolean {
  return siteLocales().slice(1).includes('en');
}

/** A sheet that explains every column of every table. */
export function columnsSheet(tables: readonly PublicTable[], name: string): Sheet {
  const { data, downloads } = words(siteLanguage());
  const header = [
    downloads.tableName,
    data.column,
    downloads.title,
    ...(hasEnglish() ? [downloads.titleInEnglish] : []),
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
  const { name, description = '', unit, unitColumn, base } = field;
  const { data, units } = words(siteLanguage());
  return [
    table.name,
    name,
    columnTitle(table.name, field, siteLanguage()),
    ...(hasEnglish() ? [standardTitle(table.name, name, 'en') ?? ''] : []),
    isStandard(table.name) ? standardMeaning(name, siteLanguage()) : description,
    unit ? units[unit].name : unitColumn ? data.unitInColumn(unitColumn) : '',
    data.types[field.type],
    base ? ('table' in base ? formatReference(base) : base.column) : '',
    allowedIn(field),
  ];
}

function allowedIn(field: Field): string {
  return (choiceWords(field, siteLanguage()) ?? [])
    .map(({ value, label }) => (label === value ? value : `${value} = ${label}`))
    .join('; ');
}
