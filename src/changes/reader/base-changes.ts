import { parseReference, type CellReference } from '../../domain/reference.ts';
import type { BaseChange, TableChange } from '../../report/difference/difference.ts';
import { changeView, type ChangeView } from './change-view.ts';
import type { Comparison } from './comparison.ts';
import { findReasons } from './reasons.ts';
import { rowSaid, saidCell, saidColumn } from './said-cell.ts';
import { saidTurn } from './said-turn.ts';

/** Values unchanged, but their denominator changed: reported once for all rows. */
export function baseViews({ id, bases }: TableChange, comparison: Comparison): ChangeView[] {
  return bases.map((change) => {
    const rows = change.rows.map((row) =>
      rowSaid({ table: id, row, column: change.column.id }, 'after', comparison),
    );
    const address = parseReference(change.base);
    return changeView([saidColumn(id, change.column, comparison), ...rows], {
      event: comparison.say.events.base,
      ...(address ? saidBase(change, address, comparison) : {}),
      reasons: reasonsOfBase(id, change, comparison),
    });
  });
}

/** A note may name the changed denominator, or the values that rest on it. */
function reasonsOfBase(
  table: string,
  { base, rows, column }: BaseChange,
  comparison: Comparison,
): string[] {
  const values = rows.map((row) => ({ table, row, column: column.id }));
  const places = [parseReference(base) ?? [], ...values].flat();
  return [
    ...new Set(places.flatMap((place) => findReasons({ part: 'table', ...place }, comparison))),
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
