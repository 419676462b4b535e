import type { TableChange, ValueChange, RowChange } from '../difference/difference.ts';
import {
  own,
  type Comparison,
  findReasons,
  changeView,
  type ChangeView,
  type Said,
  saidTurn,
  type Side,
} from './comparison.ts';
import { absenceReason, isItself, rowSaid, saidCell, saidColumn } from './said-cell.ts';
import { isAbsent, type CellReference } from '../../domain/table.ts';
import { findCell } from '../../domain/public-report.ts';

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
