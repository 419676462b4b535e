import { isOfGoals } from '../domain/standard-tables.ts';
import type { PublicTable } from '../domain/table.ts';
import { cellText } from '../i18n/cells.ts';
import type { Locale } from '../i18n/locale.ts';
import { columnTitle } from '../i18n/standard-words.ts';

/**
 * A table's words: its title, its columns, and each text in its cells once. Numbers are left out, so
 * that nothing suppressed can be indexed, and since nobody searches for a number without its words.
 */
export function tableTexts(table: PublicTable, language: Locale): string[] {
  const { description, fields, name } = table;
  const about = description === undefined ? [] : [description];
  // Goals are searched as goals already.
  if (isOfGoals(name)) return about;
  const columns = fields.map((field) => columnTitle(name, field, language)).join(', ');
  return [...about, columns, ...new Set(cellTexts(table, language))];
}

function cellTexts({ fields, rows, keyColumn }: PublicTable, language: Locale): string[] {
  return rows.flatMap(({ cells }) =>
    fields.flatMap((field, column) => {
      const cell = cells[column];
      const isText = typeof cell === 'string' && field.type === 'text' && field.name !== keyColumn;
      return isText ? cellText(cell, field, language) : [];
    }),
  );
}
