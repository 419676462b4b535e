import type { Language } from '../domain/language.ts';
import type { CodeList, Level } from '../domain/codes.ts';
import { isStandard, standardColumns } from '../domain/standard-tables.ts';
import {
  choicesIn,
  type Category,
  type Field,
  type PublicTable,
  type Value,
  codeIn,
} from '../domain/table.ts';
import { unitNamed, type OwnUnits } from '../domain/unit.ts';
import { unitWords } from './quantities.ts';
import { words, langMark } from '../words/words.ts';

/** A title and its language, where it is not the page's. */
export interface Titled {
  text: string;
  lang: Language | undefined;
}

/** What a table is called: its own title, or our word for a standard table on a page in another language. */
export function tableTitle(
  { name, title }: Pick<PublicTable, 'name' | 'title'>,
  language: Language,
  locale: Language,
): Titled {
  const lang = langMark(language, locale);
  if (lang === undefined || !isStandard(name)) return { text: title, lang };
  return { text: words(locale).downloads.standardTables[name].title, lang: undefined };
}

type Column = Pick<Field, 'name' | 'title'>;

/** What a column is called in a language: our word in a standard table, else the report's own title. */
export function columnTitle(
  table: string,
  { name, title = name }: Column,
  locale: Language,
): string {
  return standardTitle(table, name, locale) ?? title;
}

/** What a column is called on a page, and in which language: our words are in the page's. */
export function titledColumn(
  table: string,
  column: Column,
  language: Language,
  locale: Language,
): Titled {
  const isOurs = standardColumns(table).has(column.name);
  return {
    text: columnTitle(table, column, locale),
    lang: isOurs ? undefined : langMark(language, locale),
  };
}

/** What a column of a standard table is called: `value` in `results` is `Resultat`. */
export function standardTitle(table: string, column: string, locale: Language): string | undefined {
  if (!standardColumns(table).has(column)) return undefined;
  const titles: Readonly<Record<string, string>> = words(locale).data.standardColumns;
  return titles[`${table}/${column}`] ?? titles[column];
}

/** The reader's word for a code: `percent` becomes `Procent`; undefined where the list has no such code. */
export function codeWord(
  list: CodeList,
  value: Value,
  locale: Language,
  ownUnits?: OwnUnits,
): string | undefined {
  const { goals, data } = words(locale);
  const names: Record<Exclude<CodeList, 'unit'>, Readonly<Record<string, string>>> = {
    direction: goals.directions,
    verdict: goals.verdicts,
    qualifier: data.qualifiers,
    population: goals.populations,
    level: goals.levels,
    evidence: goals.evidenceNames,
    basis: data.bases,
    accumulation: data.accumulations,
  };
  if (list !== 'unit') return names[list][codeIn(list, value) ?? ''];
  const unit = unitNamed(value, ownUnits);
  return unit && unitWords(unit, locale).name;
}

type Listed = Pick<Field, 'codes' | 'categories' | 'ownUnits'>;

/** The word for a value of a column with a closed list: our word for a code, or the report's own label. */
export function valueWord(
  { codes, categories, ownUnits }: Listed,
  value: Value,
  locale: Language,
): string | undefined {
  if (codes) return codeWord(codes, value, locale, ownUnits);
  return categories?.find((category) => category.value === String(value))?.label;
}

/** Every value that a column may hold, with its word in a language; undefined where any value may stand. */
export function choiceWords(field: Field, locale: Language): Category[] | undefined {
  return choicesIn(field)?.map((value) => ({
    value,
    label: valueWord(field, value, locale) ?? value,
  }));
}

/** What stands above the goals of one level, or of none; undefined where no goal of the list says its level. */
export function levelHeading(
  level: Level | undefined,
  goals: readonly { level?: Level | undefined }[],
  locale: Language,
): string | undefined {
  const { levels, withoutLevel } = words(locale).goals;
  if (goals.every((goal) => goal.level === undefined)) return undefined;
  return level === undefined ? withoutLevel : levels[level];
}
