import { type Row, isAbsent } from '../../domain/table.ts';
import type { FigureWords } from '../words.ts';
import type { Marks } from '../notes-of-figure.ts';
import type { TableReader } from '../table-reader.ts';

/** A cell's text, why it is absent, or an empty text where none is expected or no column is named. */
export function sayCell(
  table: TableReader,
  row: Row,
  column: string | undefined,
  words: FigureWords,
): string {
  if (column === undefined) return '';
  const cell = table.cell(row, column);
  if (!isAbsent(cell)) return table.text(row, column);
  return cell.absent === 'not-applicable' ? '' : words.absence(cell.absent);
}

/** A cell's text with the marks of its notes. */
export function sayNoted(
  table: TableReader,
  row: Row,
  column: string,
  words: FigureWords,
  marks: Marks,
): string {
  const noted = marks(table.reference(row, column));
  return [sayCell(table, row, column, words), ...(noted ? [noted] : [])].join('\u00A0');
}
