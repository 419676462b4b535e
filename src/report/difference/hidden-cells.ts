import { isAbsent, type Cell } from '../../domain/cell.ts';
import type { CellReference } from '../../domain/reference.ts';
import type { PublicTable } from '../../domain/table.ts';
import { matchBy } from './match-by.ts';

/** Whether the value at an address may not be told, in either version. */
export type IsHidden = (address: CellReference) => boolean;

/**
 * Where a cell is suppressed in one version alone, what stood there is not told, nor is any changed value of
 * its row or its column: a sum or a share of them, before and after, could give it away.
 */
export function hiddenCells(
  before: readonly PublicTable[],
  after: readonly PublicTable[],
): IsHidden {
  const hidden = new Set<string>();
  for (const pair of matchBy(before, after, ({ name }) => name).both) hideIn(pair, hidden);
  return ({ table, row, column }) =>
    hidden.has(`${table}/${row}/*`) || hidden.has(`${table}/*/${column}`);
}

function hideIn(tables: { before: PublicTable; after: PublicTable }, hidden: Set<string>): void {
  const { both } = matchBy(suppressible(tables.before), suppressible(tables.after), nameOf);
  for (const { before, after } of both) {
    if (before.isSuppressed === after.isSuppressed) continue;
    hidden.add(`${tables.after.name}/${after.row}/*`);
    hidden.add(`${tables.after.name}/*/${after.column}`);
  }
}

interface Place {
  row: string;
  column: string;
  isSuppressed: boolean;
}

function nameOf({ row, column }: Place): string {
  return `${row}/${column}`;
}

function suppressible({ fields, rows }: PublicTable): Place[] {
  return rows.flatMap(({ key, cells }) =>
    fields.map(({ name }, index) => ({
      ...{ row: key, column: name },
      isSuppressed: isSuppressed(cells[index]),
    })),
  );
}

function isSuppressed(cell: Cell | undefined): boolean {
  return cell !== undefined && isAbsent(cell) && cell.absent === 'suppressed';
}
