import type { PublicTable } from '../domain/table.ts';
import { cellText } from '../i18n/cells.ts';
import type { Locale } from '../i18n/locale.ts';

/** Tables whose content is indexed as goals. */
const toldAsGoals: ReadonlySet<string> = new Set(['goals', 'targets', 'results']);

/**
 * A table's words: its title, its columns, and each text in its cells once. Numbers are left out, so
 * that nothing suppressed can be indexed, and since nobody searches for a number without its words.
 */
export function tableTexts(table: PublicTable, language: Locale): string[] {
  const { description, fields, name } = table;
  const about = description === undefined ? [] : [description];
  if (toldAsGoals.has(name)) return about;
  const columns = fields.map(({ title }) => title).join(', ');
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
