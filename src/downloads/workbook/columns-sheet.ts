import { formatReference } from '../../domain/reference.ts';
import type { Field, PublicTable } from '../../domain/table.ts';
import { isStandard, standardTitle, standardWord } from '../../i18n/standard-words.ts';
import { words } from '../../i18n/words.ts';
import { standardMeaning } from '../data-package/field-descriptor.ts';
import { columnWidths } from './column-widths.ts';
import { text, type Sheet } from './sheet.ts';

/** A sheet that explains every column of every table. */
export function columnsSheet(tables: readonly PublicTable[], name: string): Sheet {
  const { data, downloads } = words('da');
  const header = [
    downloads.tableName,
    data.column,
    downloads.title,
    downloads.titleInEnglish,
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
  const { name, title, description = '', unit, unitColumn, base } = field;
  const { data, units } = words('da');
  const standard = isStandard(table.name);
  return [
    table.name,
    name,
    title,
    standardTitle(table.name, name, 'en') ?? '',
    standard ? standardMeaning(name, 'da') : description,
    unit ? units[unit].name : unitColumn ? data.unitInColumn(unitColumn) : '',
    data.types[field.type],
    base ? ('table' in base ? formatReference(base) : base.column) : '',
    allowedIn(field, standard),
  ];
}

function allowedIn({ name, categories = [] }: Field, standard: boolean): string {
  return categories
    .map(({ value, label }) => {
      const said = (standard ? standardWord(name, value, 'da') : undefined) ?? label;
      return said === value ? value : `${value} = ${said}`;
    })
    .join('; ');
}
