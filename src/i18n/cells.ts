import type { Language } from '../domain/language.ts';
import { type Field, isAbsent, type Cell, valuesInList } from '../domain/table.ts';
import { unitNamed, type Unit } from '../domain/unit.ts';
import { formatNumber } from './numbers.ts';
import { formatDate } from './dates.ts';
import { formatQuantity, type QuantityOptions } from './quantities.ts';
import { valueWord } from './standard-words.ts';
import { words } from '../words/words.ts';

export interface CellOptions extends QuantityOptions {
  /** The cell's unit, where it is not its column's. */
  unit?: Unit | undefined;
}

/** A cell in words: a number with its unit, a date, a category's label, or why there is no value. */
export function cellText(
  cell: Cell,
  field: Field,
  locale: Language,
  options: CellOptions = {},
): string {
  if (isAbsent(cell)) return words(locale).data.absences[cell.absent];
  if (typeof cell === 'number') return numberText(cell, field, locale, options);
  if (typeof cell === 'boolean') return cell ? words(locale).data.yes : words(locale).data.no;
  if (isDate(field)) return formatDate(cell, locale);
  return wordsOfText(cell, field, locale);
}

function wordsOfText(text: string, field: Field, locale: Language): string {
  if (field.type === 'number-range') return rangeText(text, locale);
  if (field.type !== 'list') return valueWord(field, text, locale) ?? text;
  return valuesInList(text)
    .map((value) => valueWord(field, value, locale) ?? value)
    .join(', ');
}

/** `80–90` and `2,5–5`; `65+` as it is. */
function rangeText(text: string, locale: Language): string {
  const isOpen = text.endsWith('+');
  const numbers = text.replace('+', '').split('-').map(Number);
  return `${numbers.map((one) => formatNumber(one, locale)).join('–')}${isOpen ? '+' : ''}`;
}

/** Years are numbers that take neither a unit nor a thousands mark. */
function numberText(cell: number, field: Field, locale: Language, options: CellOptions): string {
  if (field.type === 'year') return String(cell);
  return (
    valueWord(field, cell, locale) ??
    formatQuantity(cell, options.unit ?? unitNamed(field.unit, field.ownUnits), locale, options)
  );
}

function isDate({ type }: Field): boolean {
  return ['date', 'month', 'week', 'quarter', 'school-year', 'partial-date'].includes(type);
}
