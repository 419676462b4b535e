import type { PublicTable } from '../domain/table.ts';
import { cellText } from '../i18n/cells.ts';
import type { Locale } from '../i18n/locale.ts';

/** Tables that are told as goals already. */
const toldAsGoals: ReadonlySet<string> = new Set(['goals', 'targets', 'results']);

/**
 * What a table says in words: what it is, its columns, and each text in its cells once. Numbers are left out, so
 * that what is suppressed cannot come in, and nobody searches for a number without its words.
 */
export function tableTexts(table: PublicTable, language: Locale): string[] {
  const { description, fields, name } = table;
  const about = description === undefined ? [] : [description];
  if (toldAsGoals.has(name)) return about;
  const columns = fields.map(({ title }) => title).join(', ');
  return [...about, columns, ...new Set(cellsOf(table, language))];
}

function cellsOf({ fields, rows, keyColumn }: PublicTable, language: Locale): string[] {
  return rows.flatMap(({ cells }) =>
    fields.flatMap((field, column) => {
      const cell = cells[column];
      const isText = typeof cell === 'string' && field.type === 'text' && field.name !== keyColumn;
      return isText ? cellText(cell, field, language) : [];
    }),
  );
}
