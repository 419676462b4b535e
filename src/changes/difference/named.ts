import { isAbsent, isProse, type Field, type PublicTable, type Row } from '../../domain/table.ts';
import type { Named } from './difference.ts';

export function namedColumn({ name, title = name }: Field): Named {
  return { id: name, name: title };
}

/** Their texts are reasons and sources, which name nothing. */
const withoutNames = new Set(['targets', 'results']);

/** A row by its key, and its first text for readers where it has one; `but` is a column that does not name it. */
export function namedRow(
  { name: table, fields, keyColumn, keyColumns = [] }: PublicTable,
  { key, cells }: Row,
  but?: Field,
): Named {
  if (keyColumns.length > 0) return { id: key, name: keyCells(fields, keyColumns, cells) };
  const position = fields.findIndex(
    (field) => field.name !== keyColumn && field !== but && isProse(field),
  );
  const label = withoutNames.has(table) ? undefined : cells[position];
  return { id: key, name: typeof label === 'string' ? label : key };
}

/** `2014, Odder`: the values of the columns that name a row together. */
function keyCells(fields: Field[], keyColumns: string[], cells: Row['cells']): string {
  return keyColumns
    .map((column) => cells[fields.findIndex(({ name }) => name === column)])
    .filter((cell) => cell !== undefined && !isAbsent(cell))
    .map(String)
    .join(', ');
}
