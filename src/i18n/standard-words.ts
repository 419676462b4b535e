import type { Direction, Verdict } from '../domain/goal.ts';
import type { PublicTable } from '../domain/table.ts';
import type { Qualifier, Unit } from '../domain/unit.ts';
import { markOf } from './language-marks.ts';
import type { Locale } from './locale.ts';
import { words } from './words.ts';

const standardTables = new Set(['facts', 'goals', 'targets', 'results']);

/** Whether a table is one that every report writes in the same way. */
export function isStandard(table: string): boolean {
  return standardTables.has(table);
}

/** A title and its language, where it is not the page's. */
export interface Titled {
  text: string;
  lang: Locale | undefined;
}

/** What a table is called: its own title, or our word for a standard table on a page in another language. */
export function tableTitle(
  { name, title }: Pick<PublicTable, 'name' | 'title'>,
  language: Locale,
  locale: Locale,
): Titled {
  const lang = markOf(language, locale);
  if (lang === undefined || !isStandard(name)) return { text: title, lang };
  const tables: Readonly<Record<string, { title: string }>> =
    words(locale).downloads.standardTables;
  return { text: tables[name]?.title ?? title, lang: undefined };
}

/** What a column of a standard table is called: `value` in `results` is `Resultat`. */
export function standardTitle(table: string, column: string, locale: Locale): string | undefined {
  if (!isStandard(table)) return undefined;
  const titles: Readonly<Record<string, string>> = words(locale).data.standardColumns;
  return titles[`${table}/${column}`] ?? titles[column];
}

const codes = ['unit', 'direction', 'verdict', 'forecast', 'qualifier'];

/** Whether a column of the standard tables holds codes, which have words of ours. */
export function isStandardCode(column: string): boolean {
  return codes.includes(column);
}

/** The reader's word for a code in a standard table: `percent` becomes `Procent`. */
export function standardWord(column: string, code: string, locale: Locale): string | undefined {
  const { units, goals, data } = words(locale);
  switch (column) {
    case 'unit':
      return units[code as Unit].name;
    case 'direction':
      return goals.directions[code as Direction];
    case 'verdict':
    case 'forecast':
      return goals.verdicts[code as Verdict];
    case 'qualifier':
      return data.qualifiers[code as Qualifier];
    default:
      return undefined;
  }
}
