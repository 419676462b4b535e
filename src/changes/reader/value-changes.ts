import type { CellReference } from '../../domain/reference.ts';
import type { TableChange, ValueChange } from '../../report/difference/difference.ts';
import { changeView, type ChangeView, type Said } from './change-view.ts';
import { own, type Comparison } from './comparison.ts';
import { findReasons } from './reasons.ts';
import { absenceReason, isItself, rowSaid, saidCell, saidColumn } from './said-cell.ts';
import { saidTurn } from './said-turn.ts';

/** Changed cells, with their row, their column and links to where the report shows them. */
export function valueViews(table: TableChange, comparison: Comparison): ChangeView[] {
  return table.values.map((change) => valueView(table, change, comparison));
}

function valueView(table: TableChange, change: ValueChange, comparison: Comparison): ChangeView {
  const after = { table: table.id, row: change.row.id, column: change.column.id };
  const before = { ...after, column: formerName(table, change.column.id) };
  return changeView(
    [rowSaid(after, 'after', comparison), ...columnSaid(after, change, comparison)],
    {
      ...valueChange(before, after, change, comparison),
      uses: comparison.uses(comparison.after, after),
      reasons: findReasons({ part: 'table', ...after }, comparison),
    },
  );
}

/** A column's former name, where it was renamed. */
function formerName({ columns }: TableChange, column: string): string {
  return columns.renamed.find(({ after }) => after.id === column)?.before.id ?? column;
}

function valueChange(
  before: CellReference,
  after: CellReference,
  change: ValueChange,
  comparison: Comparison,
): Partial<ChangeView> {
  if ('hidden' in change.before && 'hidden' in change.after)
    return { event: comparison.say.bothHidden };
  const [old, now] = [
    absenceReason(before, 'before', comparison),
    absenceReason(after, 'after', comparison),
  ];
  const isReason = old !== now && old !== undefined && now !== undefined;
  if (isReason) return saidTurn({ before: own(old, comparison), after: own(now, comparison) });
  return saidTurn({
    before: saidCell(before, 'before', comparison),
    after: saidCell(after, 'after', comparison),
  });
}

function columnSaid(
  address: CellReference,
  { column }: Pick<ValueChange, 'column'>,
  comparison: Comparison,
): Said[] {
  return isItself(address) ? [] : [saidColumn(address.table, column, comparison)];
}
