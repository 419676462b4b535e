import { findCell } from '../../domain/find-cell.ts';
import { formatReference, type CellReference } from '../../domain/reference.ts';
import type { Field, PublicTable } from '../../domain/table.ts';
import type { BaseChange } from './difference.ts';
import { namedColumn } from './named.ts';
import { isSameCell, shownCell } from './shown-cell.ts';
import type { TablePair, Versions } from './value-changes.ts';

/** Values that stand as they stood while the number that they are of is another; rows of one base together. */
export function baseChanges(versions: Versions, table: TablePair): BaseChange[] {
  const changes = new Map<string, BaseChange>();
  for (const { before, after } of table.columns) {
    for (const row of table.keys) {
      if (!isSameValue(versions, table.after, row, { before, after })) continue;
      const change = baseChange(versions, table.after, row, { before, after });
      if (!change) continue;
      const name = `${after.name} ${change.base}`;
      const known = changes.get(name);
      if (known) known.rows.push(row);
      else changes.set(name, change);
    }
  }
  return [...changes.values()];
}

type Columns = { before: Field; after: Field };

function isSameValue(
  { before, after }: Versions,
  { name: table }: PublicTable,
  row: string,
  columns: Columns,
): boolean {
  const old = findCell(before, { table, row, column: columns.before.name })?.cell;
  const now = findCell(after, { table, row, column: columns.after.name })?.cell;
  return typeof now === 'number' && now === old;
}

function baseChange(
  { before, after, isHidden }: Versions,
  table: PublicTable,
  row: string,
  columns: Columns,
): BaseChange | undefined {
  const [earlier, later] = [
    baseOf(columns.before, table.name, row),
    baseOf(columns.after, table.name, row),
  ];
  const old = earlier && findCell(before, earlier);
  const now = later && findCell(after, later);
  if (!old || !now || isSameCell(old.cell, now.cell)) return undefined;
  const hidden = isHidden(earlier) || isHidden(later);
  return {
    rows: [row],
    column: namedColumn(columns.after),
    base: formatReference(later),
    before: shownCell(before, old, hidden),
    after: shownCell(after, now, hidden),
  };
}

/** The cell that holds a value's base: the column's own, or one in the same row. */
function baseOf({ base }: Field, table: string, row: string): CellReference | undefined {
  if (!base) return undefined;
  return 'table' in base ? base : { table, row, column: base.column };
}
