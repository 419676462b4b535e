import { findCell } from '../../domain/find-cell.ts';
import { isAbsent } from '../../domain/cell.ts';
import type { CellReference } from '../../domain/reference.ts';
import { parseReference } from '../../domain/reference.ts';
import { rowAddress } from '../../i18n/addresses.ts';
import type {
  BaseChange,
  RowChange,
  TableChange,
  ValueChange,
} from '../../report/difference/difference.ts';
import { changeOf, type ChangeView, type Said } from './change-view.ts';
import { own, type Comparison, type Side } from './comparison.ts';
import { reasonsOf } from './reasons.ts';
import { absenceReason, isItself, rowName, saidCell, saidColumn } from './said-cell.ts';
import { saidTurn } from './said-turn.ts';

/** Cells that hold something else, with the row, the column and where in the report they stand. */
export function valueViews(table: TableChange, comparison: Comparison): ChangeView[] {
  return table.values.map((change) => valueView(table, change, comparison));
}

function valueView(table: TableChange, change: ValueChange, comparison: Comparison): ChangeView {
  const after = { table: table.id, row: change.row.id, column: change.column.id };
  const before = { ...after, column: formerName(table, change.column.id) };
  return changeOf([rowSaid(after, 'after', comparison), ...columnSaid(after, change, comparison)], {
    ...toldOf(before, after, change, comparison),
    uses: comparison.uses(comparison.after, after),
    reasons: reasonsOf({ part: 'table', ...after }, comparison),
  });
}

/** What a column was called before, where it is called something else now. */
function formerName({ columns }: TableChange, column: string): string {
  return columns.renamed.find(({ after }) => after.id === column)?.before.id ?? column;
}

function toldOf(
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

function rowSaid(address: CellReference, side: Side, comparison: Comparison): Said {
  const href = rowAddress(comparison[side], address, comparison.locale);
  return own(rowName(address, side, comparison), comparison, href);
}

function columnSaid(
  address: CellReference,
  { column }: Pick<ValueChange, 'column'>,
  comparison: Comparison,
): Said[] {
  return isItself(address) ? [] : [saidColumn(address.table, column, comparison)];
}

/** Values that stand while what they are of is another: told once for all rows. */
export function baseViews({ id, bases }: TableChange, comparison: Comparison): ChangeView[] {
  return bases.map((change) => {
    const rows = change.rows.map((row) =>
      rowSaid({ table: id, row, column: change.column.id }, 'after', comparison),
    );
    const address = parseReference(change.base);
    return changeOf([saidColumn(id, change.column, comparison), ...rows], {
      event: comparison.say.events.base,
      ...(address ? saidBase(change, address, comparison) : {}),
      reasons: reasonsOfBase(id, change, comparison),
    });
  });
}

/** A note may name the base that is another, or the values that stand on it. */
function reasonsOfBase(
  table: string,
  { base, rows, column }: BaseChange,
  comparison: Comparison,
): string[] {
  const values = rows.map((row) => ({ table, row, column: column.id }));
  const places = [parseReference(base) ?? [], ...values].flat();
  return [
    ...new Set(places.flatMap((place) => reasonsOf({ part: 'table', ...place }, comparison))),
  ];
}

function saidBase(
  change: BaseChange,
  address: CellReference,
  comparison: Comparison,
): Partial<ChangeView> {
  if ('hidden' in change.before || 'hidden' in change.after) return {};
  return saidTurn({
    before: saidCell(address, 'before', comparison),
    after: saidCell(address, 'after', comparison),
  });
}

/** Rows that came or went, with what stands in them. */
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
  return changeOf([name], {
    event: comparison.say.events.row[event],
    cells: row.cells
      .filter(({ column }) => isTold(address(column.id), side, comparison))
      .map(({ column }) => ({
        name: saidColumn(table, column, comparison),
        value: saidCell(address(column.id), side, comparison),
      }))
      .filter(({ value }) => value.text !== name.text),
    uses: comparison.uses(comparison[side], address('value')),
    reasons: reasonsOf({ part: 'table', table, row: row.id }, comparison),
  });
}

/** The key is for files; an empty cell says nothing, and nor does a target that was never revised. */
function isTold(address: CellReference, side: Side, comparison: Comparison): boolean {
  const found = findCell(comparison[side], address);
  if (!found || found.field.name === found.table.keyColumn) return false;
  if (found.field.name === 'revision' && found.cell === 0) return false;
  return !isAbsent(found.cell) || found.cell.absent !== 'missing';
}
