import { formatReference } from '../../domain/reference.ts';
import type { Field, PublicTable } from '../../domain/table.ts';
import type { BaseChange } from './difference.ts';
import { namedColumn } from './named.ts';
import { isSameCell, shownCell } from './shown-cell.ts';
import type { TablePair, Versions } from './value-changes.ts';
import { findCell } from '../../domain/public-report.ts';

/** Values that are unchanged while the number that they are a share of changed; rows of one base together. */
export function baseChanges(versions: Versions, table: TablePair): BaseChange[] {
  const changes = new Map<string, BaseChange>();
  for (const { before, after } of table.columns) {
    for (const row of table.keys) {
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

interface Columns {
  before: Field;
  after: Field;
}

function baseChange(
  { before, after, isHidden }: Versions,
  { name: table }: PublicTable,
  row: string,
  columns: Columns,
): BaseChange | undefined {
  const value = findCell(before, { table, row, column: columns.before.name });
  const later = findCell(after, { table, row, column: columns.after.name });
  const [base, laterBase] = [value?.base, later?.base];
  if (typeof later?.cell !== 'number' || later.cell !== value?.cell) return undefined;
  const old = base && findCell(before, base);
  const now = laterBase && findCell(after, laterBase);
  if (!old || !now || isSameCell(old.cell, now.cell)) return undefined;
  const hidden = isHidden(base) || isHidden(laterBase);
  return {
    rows: [row],
    column: namedColumn(columns.after),
    base: formatReference(laterBase),
    before: shownCell(old, hidden),
    after: shownCell(now, hidden),
  };
}
