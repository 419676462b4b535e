import { given } from '../../domain/given.ts';
import type { Language } from '../../domain/language.ts';
import {
  type Field,
  type FieldType,
  type PublicTable,
  formatReference,
} from '../../domain/table.ts';
import type { CodeList } from '../../domain/codes.ts';
import { isStandard } from '../../domain/standard-tables.ts';
import { choiceWords, codeWord, columnTitle } from '../../i18n/standard-words.ts';
import { words, siteLanguages, siteLanguage } from '../../words/words.ts';
import { unitId, unitNamed } from '../../domain/unit.ts';
import { unitWords } from '../../i18n/quantities.ts';

const forms: Record<FieldType, FieldForm> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  month: { type: 'yearmonth' },
  year: { type: 'year' },
  week: { type: 'string', calendar: 'week', pattern: '[0-9]{4}-W[0-9]{2}' },
  quarter: { type: 'string', calendar: 'quarter', pattern: '[0-9]{4}-Q[1-4]' },
  'school-year': { type: 'string', calendar: 'school-year', pattern: '[0-9]{4}/[0-9]{2}' },
  'partial-date': { type: 'string', pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' },
  'number-range': { type: 'string', pattern: '[0-9]+([.][0-9]+)?(-[0-9]+([.][0-9]+)?|[+])' },
  url: { type: 'string', format: 'uri' },
  list: { type: 'list', delimiter: ';' },
};

interface FieldForm {
  type: string;
  format?: string;
  delimiter?: string;
  calendar?: string;
  pattern?: string;
}

/** A column as a field of Table Schema, with our own `unit`, `unitColumn`, `base`, `qualifier`, `decimals` and words in both languages. */
export function fieldDescriptor(field: Field, table: PublicTable): object {
  const { calendar, ...form } = fieldForm(field, table);
  const { unitColumn, base, qualifier, decimals } = field;
  const unit = unitNamed(field.unit, field.ownUnits);
  return {
    ...form,
    ...given({ calendar }),
    ...titleFields(field, table),
    ...(unit
      ? { unit: unitId(unit), unitTitles: inEach((locale) => unitWords(unit, locale).name) }
      : {}),
    ...given({ unitColumn, qualifier, decimals }),
    ...(base ? { base: 'table' in base ? formatReference(base) : base.column } : {}),
    ...fieldCategories(field),
  };
}

/** What a program needs to read the column, without words. `decimalChar` is named where it is not a point. */
export function fieldForm({ name, type }: Field, { keyColumn }: PublicTable, decimalChar = '.') {
  const { pattern, ...form } = forms[type];
  const isKey = name === keyColumn;
  const constraints = {
    ...(isKey ? { required: true, unique: true } : {}),
    ...given({ pattern }),
  };
  return {
    name,
    ...form,
    ...(type === 'number' && decimalChar !== '.' ? { decimalChar } : {}),
    ...(isKey || pattern ? { constraints } : {}),
  };
}

function titleFields({ name, title, description }: Field, { name: table }: PublicTable): object {
  if (!isStandard(table)) return { title, ...given({ description }) };
  const titles = inEach((locale) => columnTitle(table, { name }, locale));
  const descriptions = inEach((locale) => standardMeaning(name, locale));
  return {
    title: titles[siteLanguage()],
    titles,
    description: descriptions[siteLanguage()],
    descriptions,
  };
}

/** What a column of the standard tables means. */
export function standardMeaning(column: string, locale: Language): string {
  const meanings: Readonly<Record<string, string>> = words(locale).downloads.standardMeanings;
  return meanings[column] ?? '';
}

/** Table Schema has categories for texts and whole numbers; for other columns we use a property of our own. */
function fieldCategories(field: Field): object {
  const { type, codes } = field;
  const all = choiceWords(field, siteLanguage())?.map(({ value, label }) => ({
    value: type === 'integer' ? Number(value) : value,
    ...(codes ? codeLabels(codes, value, field) : { label }),
  }));
  if (!all) return {};
  return ['text', 'integer', 'list'].includes(type) ? { categories: all } : { choices: all };
}

function codeLabels(codes: CodeList, code: string, { ownUnits }: Field): object {
  const labels = inEach((locale) => codeWord(codes, code, locale, ownUnits) ?? code);
  return { label: labels[siteLanguage()], labels };
}

/** One value for each language of the site. */
export function inEach(
  say: (locale: Language) => string,
): Readonly<Partial<Record<Language, string>>> {
  return Object.fromEntries(siteLanguages().map((locale) => [locale, say(locale)]));
}
