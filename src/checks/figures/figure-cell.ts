import { isAbsent } from '../../domain/cell.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { findCell } from '../addresses.ts';
import { isUnreadable } from '../declared/unreadable-cell.ts';
import type { RowView } from '../rows.ts';
import type { Rule } from '../rule.ts';
import { columnUses } from './figure-columns.ts';

/** Every row that a figure draws has its name, and what says where it stands: a week, a layer, the ends of a link. */
export const figureCell: Rule = {
  code: 'figure-cell',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ figure, name, encoding, field, view }) => {
      if (!field || !encoding.placing) return [];
      return view.rows
        .filter((row) => isWithout(row, name, report))
        .map((row) => ({
          place: row.place(name),
          found: {
            da: `"${row.raw(name)}" i kolonnen ${name}`,
            en: `"${row.raw(name)}" in the column ${name}`,
          },
          expected: {
            da: `En værdi: uden den har rækken ingen plads i figuren "${figure.id}"`,
            en: `A value: without it the row has no place in the figure "${figure.id}"`,
          },
          advice: {
            da: 'Skriv værdien, eller tag rækken ud af tabellen.',
            en: 'Write the value, or take the row out of the table.',
          },
        }));
    }),
};

/** Cells that reading has refused are left to it. */
function isWithout(row: RowView, column: string, report: ReportSource): boolean {
  const reference = { table: row.source.table.name, row: row.key, column };
  const found = findCell(report, reference);
  return found !== undefined && isAbsent(found.cell) && !isUnreadable(found, report);
}
