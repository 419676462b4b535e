import type { ColumnChange, Named, TableChange } from '../../report/difference/difference.ts';
import { changeView, type ChangeView } from './change-view.ts';
import { own, type Comparison, type Side } from './comparison.ts';
import { fieldChange } from './field-change.ts';
import { findReasons } from './reasons.ts';
import { rowName, saidCell } from './said-cell.ts';

/** Columns that were added or removed, renamed, or explained differently. */
export function columnChanges({ id, columns }: TableChange, comparison: Comparison): ChangeView[] {
  const of = (column: Named) =>
    ({ part: 'table', table: id, row: '*', column: column.id }) as const;
  const { events } = comparison.say;
  return [
    ...columns.removed.map((column) => columnView(id, column, 'removed', comparison)),
    ...columns.added.map((column) => columnView(id, column, 'added', comparison)),
    ...columns.renamed.map(({ before, after }) =>
      changeView([own(after.name, comparison)], {
        ...{ event: events.renamed, before: own(before.id, comparison) },
        ...{ after: own(after.id, comparison), reasons: findReasons(of(after), comparison) },
      }),
    ),
    ...columns.changed.flatMap((column) =>
      column.fields.flatMap((field) => {
        const explained = fieldChange(field, of(column), comparison, events.meaning);
        return explained
          ? [{ ...explained, names: [own(column.name, comparison), ...explained.names] }]
          : [];
      }),
    ),
  ];
}

function columnView(
  table: string,
  column: ColumnChange,
  event: 'added' | 'removed',
  comparison: Comparison,
): ChangeView {
  const side: Side = event === 'added' ? 'after' : 'before';
  const at = (row: string) => ({ table, row, column: column.id });
  return changeView([own(column.name, comparison)], {
    event: comparison.say.events.column[event],
    cells: column.cells.map(({ row }) => ({
      name: own(rowName(at(row.id), side, comparison), comparison),
      value: saidCell(at(row.id), side, comparison),
    })),
    reasons: findReasons({ part: 'table', ...at('*') }, comparison),
  });
}
