import { isAbsent, type Absence } from '../../domain/cell.ts';
import { findTable } from '../../domain/find-cell.ts';
import type { Field, PublicTable } from '../../domain/table.ts';
import { absenceMarks } from '../../i18n/absence-marks.ts';
import { isStandard, standardWord } from '../../i18n/standard-words.ts';
import { boundText } from '../../i18n/bound-text.ts';
import { words } from '../../i18n/words.ts';
import type { ReportContext } from '../report-context.ts';

/** A column explained: its type and unit, and what it and its marks mean. */
export interface ColumnMeaning {
  name: string;
  title: string;
  kind: string;
  meaning: string[];
}

export function columnMeanings(table: PublicTable, context: ReportContext): ColumnMeaning[] {
  return table.fields.map((field, position) => ({
    name: field.name,
    title: field.title,
    kind: kindOf(field, table, context),
    meaning: [
      ...(field.name === table.keyColumn ? [words(context.locale).data.key] : []),
      ...(field.description === undefined ? [] : [field.description]),
      ...baseOf(field, table, context),
      ...targetOf(field, context),
      ...categoriesOf(field, table, context),
      ...marksOf(table, position, context),
    ],
  }));
}

function kindOf(
  { type, unit, unitColumn }: Field,
  { fields }: PublicTable,
  { locale }: ReportContext,
): string {
  const { data, units } = words(locale);
  const column = fields.find(({ name }) => name === unitColumn)?.title;
  if (unit) return `${data.types[type]}, ${units[unit].name.toLowerCase()}`;
  return column === undefined
    ? data.types[type]
    : `${data.types[type]}; ${data.unit.toLowerCase()} ${data.unitInColumn(column)}`;
}

function baseOf(
  { base }: Field,
  { fields }: PublicTable,
  { report, locale }: ReportContext,
): string[] {
  if (!base) return [];
  const { baseIs } = words(locale).data;
  if ('table' in base) return [baseIs(boundText(report, base, locale, { form: 'unit' }))];
  const title = fields.find(({ name }) => name === base.column)?.title;
  return [baseIs(`»${title ?? base.column}«`)];
}

function targetOf({ target }: Field, { report, locale }: ReportContext): string[] {
  const table = target === undefined ? undefined : findTable(report, target);
  return table ? [words(locale).data.pointsTo(table.title)] : [];
}

function categoriesOf(
  { categories, name }: Field,
  table: PublicTable,
  { locale }: ReportContext,
): string[] {
  const isCode = isStandard(table.name);
  // A unit is one of many; the list would say nothing of this report.
  if (!categories || (isCode && name === 'unit')) return [];
  const labels = categories.map(
    ({ value, label }) => (isCode && standardWord(name, value, locale)) || label,
  );
  return [`${words(locale).data.categories} ${labels.join(', ')}`];
}

function marksOf(table: PublicTable, position: number, { locale }: ReportContext): string[] {
  const { absenceMeanings } = words(locale).data;
  const absences = new Set<Absence>();
  for (const { cells } of table.rows) {
    const cell = cells[position];
    if (cell !== undefined && isAbsent(cell)) absences.add(cell.absent);
  }
  if (isStandard(table.name)) absences.delete('missing');
  return [...absences].map((absence) => `${absenceMarks[absence]} ${absenceMeanings[absence]}`);
}
