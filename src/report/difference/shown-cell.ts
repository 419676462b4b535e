import { given } from '../../domain/given.ts';
import type { FoundCell } from '../../domain/tables.ts';
import type { ShownCell } from './difference.ts';
import { isAbsent, type Cell } from '../../domain/table.ts';

/** A cell with its unit and its category's label; of a hidden one only that, or why it is not there. */
export function shownCell(found: FoundCell, isHidden: boolean): ShownCell {
  const { cell, field } = found;
  if (isHidden && !isAbsent(cell)) return { hidden: true };
  const unit = typeof cell === 'number' ? found.unit : undefined;
  const label = isAbsent(cell)
    ? undefined
    : field.categories?.find(({ value }) => value === String(cell))?.label;
  return {
    ...{ cell, type: field.type },
    ...(unit ? { unit } : {}),
    ...(field.codes ? { codes: field.codes } : {}),
    ...given({ label, ownUnits: field.codes && field.ownUnits }),
  };
}

export function isSameCell(a: Cell, b: Cell): boolean {
  if (!isAbsent(a) || !isAbsent(b)) return a === b;
  return a.absent === b.absent && a.reason === b.reason;
}
