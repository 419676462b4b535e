import type { Language } from '../../domain/language.ts';
import { isStandard } from '../../domain/standard-tables.ts';
import { type Field, type PublicTable, isAbsent, type Absence } from '../../domain/table.ts';
import { absenceMarks } from '../../i18n/absence-marks.ts';
import { choiceWords, tableTitle, titledColumn } from '../../i18n/standard-words.ts';
import { boundText } from '../../i18n/bound-text.ts';
import { words } from '../../words/words.ts';
import { inLanguage, sentenceAbout, type Piece, linkList } from '../inline/piece.ts';
import { type ReportContext, organisationName } from '../report-context.ts';
import { findTable, rowName } from '../../domain/public-report.ts';
import { unitNamed } from '../../domain/unit.ts';
import { unitWords } from '../../i18n/quantities.ts';
import { versionAddress } from '../../i18n/addresses.ts';

/** A column explained: its type and unit, and what it and its marks mean. */
export interface ColumnMeaning {
  name: string;
  title: string;
  /** The language of the title, where it is not the page's. */
  titleLang: Language | undefined;
  kind: Piece[];
  meaning: Piece[][];
}

export function columnMeanings(table: PublicTable, context: ReportContext): ColumnMeaning[] {
  return table.fields.map((field, position) => ({
    name: field.name,
    ...titleOf(field, table, context),
    kind: kindOf(field, table, context),
    meaning: [
      ...((table.keyColumns ?? [table.keyColumn]).includes(field.name)
        ? [[words(context.locale).data.key]]
        : []),
      ...(field.description === undefined
        ? []
        : [inLanguage([field.description], context.textLang)]),
      ...qualifierOf(field, table, context),
      ...baseOf(field, table, context),
      ...qualifierOf(field, table, context),
      ...targetOf(field, context),
      ...categoriesOf(field, context),
      ...marksOf(table, position, context),
    ],
  }));
}

function titleOf(
  field: Field,
  table: PublicTable,
  { locale, language }: ReportContext,
): Pick<ColumnMeaning, 'title' | 'titleLang'> {
  const { text, lang } = titledColumn(table.name, field, language, locale);
  return { title: text, titleLang: lang };
}

function kindOf(
  { type, unit: id, ownUnits, unitColumn }: Field,
  table: PublicTable,
  context: ReportContext,
): Piece[] {
  const { data } = words(context.locale);
  const unit = unitNamed(id, ownUnits);
  const column = table.fields.find(({ name }) => name === unitColumn);
  if (unit) return [`${data.types[type]}, ${unitWords(unit, context.locale).name.toLowerCase()}`];
  if (!column) return [data.types[type]];
  const { title, titleLang } = titleOf(column, table, context);
  const lead = `${data.types[type]}; ${data.unit.toLowerCase()} `;
  return [lead, ...sentenceAbout(data.unitInColumn, title, titleLang)];
}

function baseOf({ base }: Field, table: PublicTable, context: ReportContext): Piece[][] {
  if (!base) return [];
  const { report, locale } = context;
  const { baseIs, baseInColumn } = words(locale).data;
  if ('table' in base) return [[baseIs(boundText(report, base, locale, { form: 'unit' }))]];
  const column = table.fields.find(({ name }) => name === base.column);
  if (!column) return [[baseInColumn(base.column)]];
  const { title, titleLang } = titleOf(column, table, context);
  return [sentenceAbout(baseInColumn, title, titleLang)];
}

function qualifierOf({ qualifier }: Field, table: PublicTable, context: ReportContext): Piece[][] {
  const column = table.fields.find(({ name }) => name === qualifier);
  if (!column) return [];
  const { title, titleLang } = titleOf(column, table, context);
  return [sentenceAbout(words(context.locale).data.qualifiedInColumn, title, titleLang)];
}

function targetOf({ target }: Field, { report, locale, language }: ReportContext): Piece[][] {
  const table = target === undefined ? undefined : findTable(report, target);
  if (!table) return [];
  const { text, lang } = tableTitle(table, language, locale);
  return [sentenceAbout(words(locale).data.pointsTo, text, lang)];
}

function categoriesOf(field: Field, { locale, textLang }: ReportContext): Piece[][] {
  const { codes } = field;
  const choices = choiceWords(field, locale);
  // A unit is one of many; the list would say nothing of this report.
  if (!choices || codes === 'unit') return [];
  const labels = choices.map(({ label }) => label).join(', ');
  const own = inLanguage([labels], codes ? undefined : textLang);
  return [[`${words(locale).data.categories} `, ...own]];
}

function marksOf(table: PublicTable, position: number, { locale }: ReportContext): Piece[][] {
  const { absenceMeanings } = words(locale).data;
  const absences = new Set<Absence>();
  for (const { cells } of table.rows) {
    const cell = cells[position];
    if (cell !== undefined && isAbsent(cell)) absences.add(cell.absent);
  }
  if (isStandard(table.name)) absences.delete('missing');
  return [...absences].map((absence) => [`${absenceMarks[absence]} ${absenceMeanings[absence]}`]);
}

/** The name of the row or organisation that a key refers to. */
export function keyName(
  target: string,
  key: string,
  { report, names }: Pick<ReportContext, 'report' | 'names'>,
): string {
  const organisation = (id: string): string => organisationName(names, id);
  if (target === 'organisations') return organisation(key);
  return rowName(report, { table: target, row: key }, organisation) ?? key;
}

/** Where a table is from, led by the page's word for it. `lang` marks the report's words. */
export function tableSource(
  { source }: PublicTable,
  label: string,
  lang: Language | undefined,
): Piece[] {
  return source === undefined ? [] : [`${label}: `, ...inLanguage([source], lang), '. '];
}

type Uses = ReadonlyMap<string, Piece[]>;

/** Where the narrative uses each row, by its key; undefined where it uses none of them. */
export function usesOfRows(table: PublicTable, context: ReportContext): Uses | undefined {
  const uses = new Map(
    table.rows.flatMap(({ key }) => {
      const sections = context.uses.sectionsOfRow.get(`${table.name}/${key}`);
      return sections
        ? [[key, linkList(sections.map((id) => sectionLink(id, context)))] as const]
        : [];
    }),
  );
  return uses.size > 0 ? uses : undefined;
}

function sectionLink(
  id: string,
  { report, locale, textLang }: ReportContext,
): Parameters<typeof linkList>[0][number] {
  const section = report.narrative.sections.find((one) => one.id === id);
  const href = `${versionAddress(report, locale)}#${id}`;
  if (section?.number !== undefined) return { text: section.number, href };
  return { text: section?.title ?? id, href, lang: textLang };
}
