import { type PublicTable, isAbsent, type Value, type CellReference } from '../../domain/table.ts';
import type { FoundCell } from '../../domain/tables.ts';
import { rowAddress } from '../../i18n/addresses.ts';
import { leastDecimals } from '../../i18n/bound-text.ts';
import { cellText } from '../../i18n/cells.ts';
import { codeWord, standardTitle } from '../../i18n/standard-words.ts';
import { words } from '../../words/words.ts';
import type { Named } from '../difference/difference.ts';
import { own, type Comparison, type Side, type Said } from './comparison.ts';
import { findCell, findTable, rowName as nameOfRow } from '../../domain/public-report.ts';

/** A cell of one side as readers see it: a number with its unit, a name for an id, or why there is none. */
export function saidCell(address: CellReference, side: Side, comparison: Comparison): Said {
  const found = findCell(comparison[side], address);
  if (!found) return { text: comparison.say.nothing };
  if (isAbsent(found.cell) && found.cell.absent === 'missing')
    return { text: words(comparison.locale).data.emptyCell };
  if (isAbsent(found.cell))
    return { text: words(comparison.locale).data.absences[found.cell.absent] };
  if (comparison.isHidden(address)) return { text: comparison.say.hidden };
  return saidValue(found.cell, found, side, comparison);
}

/** The reason that an empty cell gives, where it gives one. */
export function absenceReason(
  address: CellReference,
  side: Side,
  comparison: Comparison,
): string | undefined {
  const cell = findCell(comparison[side], address)?.cell;
  return cell !== undefined && isAbsent(cell) ? cell.reason : undefined;
}

function saidValue(value: Value, found: FoundCell, side: Side, comparison: Comparison): Said {
  const { locale } = comparison;
  const { field } = found;
  if (field.target !== undefined)
    return own(keyName(String(value), found, side, comparison), comparison);
  const word = field.codes && codeWord(field.codes, value, locale, field.ownUnits);
  if (word !== undefined) return { text: word };
  const { unit, qualifier } = found;
  const decimals = leastDecimals(value, found.decimals);
  const text = cellText(value, field, locale, { unit, form: 'unit', qualifier, decimals });
  return field.type === 'text' || field.categories ? own(text, comparison) : { text };
}

/** The name of the row that a key of another table points to. */
function keyName(id: string, { field }: FoundCell, side: Side, comparison: Comparison): string {
  if (field.target === 'organisations') return comparison.organisation(id);
  return rowName({ table: field.target ?? '', row: id }, side, comparison);
}

type RowAddress = Pick<CellReference, 'table' | 'row'>;

/** What readers know a row by; one without a text of its own by its first two cells. */
export function rowName(address: RowAddress, side: Side, comparison: Comparison): string {
  const report = comparison[side];
  const table = findTable(report, address.table);
  if (!table?.rows.some(({ key }) => key === address.row)) return address.row;
  const name = nameOfRow(report, address, (id) => comparison.organisation(id));
  return name ?? firstCells(table, address, side, comparison);
}

/** A row's name, with a link to the row. */
export function rowSaid(address: CellReference, side: Side, comparison: Comparison): Said {
  const href = rowAddress(comparison[side], address, comparison.locale);
  return own(rowName(address, side, comparison), comparison, href);
}

/** `Andet hold, uge 2`. */
function firstCells(
  { fields, keyColumn }: PublicTable,
  { table, row }: RowAddress,
  side: Side,
  comparison: Comparison,
): string {
  return fields
    .filter(({ name }) => name !== keyColumn)
    .slice(0, 2)
    .map(({ name }) => saidCell({ table, row, column: name }, side, comparison).text)
    .join(', ');
}

/** Whether a column holds what the row itself is about, so that naming the row is enough. */
export function isItself({ table, column }: CellReference): boolean {
  return column === 'value' && (table === 'facts' || table === 'results');
}

/** A column's name for readers: the site's word in a standard table, else the report's own title. */
export function saidColumn(table: string, { id, name }: Named, comparison: Comparison): Said {
  const standard = standardTitle(table, id, comparison.locale);
  return standard === undefined ? own(name, comparison) : { text: standard };
}
