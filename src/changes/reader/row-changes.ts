import type { CellReference } from '../../domain/reference.ts';
import type { RowChange, TableChange } from '../../report/difference/difference.ts';
import { changeView, type ChangeView } from './change-view.ts';
import type { Comparison, Side } from './comparison.ts';
import { findReasons } from './reasons.ts';
import { rowSaid, saidCell, saidColumn } from './said-cell.ts';
import { isAbsent } from '../../domain/table.ts';
import { findCell } from '../../domain/public-report.ts';

/** Rows that were added or removed, with their cells. */
export function rowViews({ id, rows }: TableChange, comparison: Comparison): ChangeView[] {
  return [
    ...rows.removed.map((row) => rowView(id, row, 'removed', comparison)),
    ...rows.added.map((row) => rowView(id, row, 'added', comparison)),
  ];
}

function rowView(
  table: string,
  row: RowChange,
  event: 'added' | 'removed',
  comparison: Comparison,
): ChangeView {
  const side: Side = event === 'added' ? 'after' : 'before';
  const name = rowSaid({ table, row: row.id, column: '' }, side, comparison);
  const address = (column: string): CellReference => ({ table, row: row.id, column });
  return changeView([name], {
    event: comparison.say.events.row[event],
    cells: row.cells
      .filter(({ column }) => isPublic(address(column.id), side, comparison))
      .map(({ column }) => ({
        name: saidColumn(table, column, comparison),
        value: saidCell(address(column.id), side, comparison),
      }))
      .filter(({ value }) => value.text !== name.text),
    uses: comparison.uses(comparison[side], address('value')),
    reasons: findReasons({ part: 'table', table, row: row.id }, comparison),
  });
}

/** The key is for files; an empty cell says nothing, and nor does a target that was never revised. */
function isPublic(address: CellReference, side: Side, comparison: Comparison): boolean {
  const found = findCell(comparison[side], address);
  if (!found || found.field.name === found.table.keyColumn) return false;
  if (found.field.name === 'revision' && found.cell === 0) return false;
  return !isAbsent(found.cell) || found.cell.absent !== 'missing';
}
