import type { ReportSource } from '../../reading/sources.ts';
import { locateCell } from '../addresses.ts';
import { isUnreadable } from '../declared/unreadable-cell.ts';
import type { RowView } from '../rows.ts';
import type { Rule } from '../rule.ts';
import { columnUses } from './figure-columns.ts';
import { isAbsent } from '../../domain/table.ts';

/** Every row that a figure draws has its name, and what says where it stands: a week, a layer, the ends of a link. */
export const figureCell: Rule<'figure-cell'> = {
  code: 'figure-cell',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ figure, name, encoding, field, view }) => {
      if (!field || !encoding.placing) return [];
      return view.rows
        .filter((row) => isWithout(row, name, report))
        .map((row) => ({
          position: row.position(name),
          values: { raw: row.raw(name), column: name, figure: figure.id },
        }));
    }),
};

/** Cells that reading has refused are left to it. */
function isWithout(row: RowView, column: string, report: ReportSource): boolean {
  const reference = { table: row.source.table.name, row: row.key, column };
  const found = locateCell(report, reference);
  return found !== undefined && isAbsent(found.cell) && !isUnreadable(found, report);
}
