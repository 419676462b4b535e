import type { Language } from '../domain/language.ts';
import { leastDecimals } from '../i18n/bound-text.ts';
import { cellText } from '../i18n/cells.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { codeWord, columnTitle } from '../i18n/standard-words.ts';
import type { FieldChange, Named, Plain, ShownCell, ValueChange } from './difference/difference.ts';
import { dictionaries } from '../words/words.ts';

/** `job »I job«`: the id to search for in the files, and the name that readers know. */
export function sayNamed({ id, name }: Named, language: Language): string {
  return name === id ? id : `${dictionaries[language].differences.quote(name)} (${id})`;
}

/** `Ikke opfyldt → Opfyldt`, with a word where there is nothing. */
export function sayTurn<Item>(
  { before, after }: { before?: Item | undefined; after?: Item | undefined },
  say: (item: Item) => string,
  language: Language,
): string {
  const { nothing } = dictionaries[language].differences;
  return [before, after].map((item) => (item === undefined ? nothing : say(item))).join(' → ');
}

/** Texts longer than this are easier to compare one below the other; in characters. */
const long = 60;

/** A field under its name in the editors' file: `title: »Før« → »Nu«`. */
export function sayField(change: FieldChange, language: Language): string[] {
  const { before, after } = change;
  const say = (value: Plain) => sayPlain(value, language);
  if ([before, after].every((value) => String(value ?? '').length < long))
    return [`${change.field}: ${sayTurn(change, say, language)}`];
  const words = dictionaries[language].differences;
  const side = (label: string, value: Plain | undefined) =>
    `${change.field}, ${label.toLowerCase()}: ${value === undefined ? words.nothing : say(value)}`;
  return [side(words.before, before), side(words.after, after)];
}

function sayPlain(value: Plain, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  return typeof value === 'string'
    ? dictionaries[language].differences.quote(value)
    : String(value);
}

/** A cell's old and new value, with units and the reason where there is none. */
export function sayValue(table: string, change: ValueChange, language: Language): string {
  const { row, column } = change;
  const of = titled(table, column, language);
  const name = `${sayNamed(row, language)}, ${sayNamed(of, language)}`;
  return `${name}: ${sayCells(change, language)}`;
}

/** The cells of an added or removed row or column: `Uge: 3, Andel: 20 pct.`. Empty ones are left out. */
export function sayContents(
  item: Named,
  cells: readonly { of: Named; cell: ShownCell }[],
  language: Language,
): string {
  return cells
    .filter(({ cell }) => !isEmptyOr(cell, item))
    .map(({ of, cell }) => `${of.name}: ${sayCell(cell, language)}`)
    .join(', ');
}

/** An empty cell of a standard table, or what the item's own name and key say already. */
function isEmptyOr(shown: ShownCell, { id, name }: Named): boolean {
  if ('hidden' in shown) return false;
  const { cell } = shown;
  if (typeof cell === 'object') return cell.absent === 'missing' && cell.reason === undefined;
  return String(cell) === id || cell === name;
}

/** A column's title: by language in a standard table, else the report's own. */
export function titled(table: string, { id, name }: Named, language: Language): Named {
  return { id, name: columnTitle(table, { name: id, title: name }, language) };
}

/** A cell's old value and its new one. */
export function sayCells(
  { before, after }: { before: ShownCell; after: ShownCell },
  language: Language,
): string {
  if ('hidden' in before && 'hidden' in after) return dictionaries[language].differences.bothHidden;
  return sayTurn({ before, after }, (shown) => sayCell(shown, language), language);
}

/** A cell in words; the codes of the standard tables in the words of the site. */
function sayCell(shown: ShownCell, language: Language): string {
  if ('hidden' in shown) return dictionaries[language].differences.hidden;
  const { cell, type, unit, qualifier, codes, ownUnits, label } = shown;
  if (typeof cell === 'object') return sayAbsent(shown, language);
  const word = codes && codeWord(codes, cell, language, ownUnits);
  if (word !== undefined || label !== undefined) return word ?? label ?? '';
  const text = cellText(cell, { name: '', type }, language, {
    ...{
      unit,
      qualifier,
      form: 'unit',
      context: 'text',
      decimals: leastDecimals(cell, shown.decimals),
    },
  });
  return type === 'text' ? dictionaries[language].differences.quote(text) : text;
}

function sayAbsent(
  { cell, type }: Exclude<ShownCell, { hidden: true }>,
  language: Language,
): string {
  const text = cellText(cell, { name: '', type }, language);
  const reason = typeof cell === 'object' ? cell.reason : undefined;
  return reason === undefined ? text : `${text} (${reason})`;
}
