import { isSuppressed } from '../../domain/cell.ts';
import type { CellReference } from '../../domain/reference.ts';
import type { PublicTable } from '../../domain/table.ts';
import { matchColumns } from './column-changes.ts';
import { matchBy } from './match-by.ts';

/** Whether the value at an address may not be told, in either version. */
export type IsHidden = (address: CellReference) => boolean;

/**
 * Where a cell is suppressed in one version alone, what stood there is not told, nor is any changed value of
 * its row or its column: a sum or a share of them, before and after, could give it away. The same holds for a
 * row or column that comes or goes with such a cell, and for tables that may be one under two names.
 */
export function hiddenCells(
  before: readonly PublicTable[],
  after: readonly PublicTable[],
): IsHidden {
  const { both, added, removed } = matchBy(before, after, ({ name }) => name);
  const hidden = new Set([...both.flatMap(hiddenIn), ...hiddenTables(added, removed)]);
  return ({ table, row, column }) =>
    [table, `${table}/${row}/*`, `${table}/*/${column}`].some((place) => hidden.has(place));
}

function hiddenTables(added: PublicTable[], removed: PublicTable[]): string[] {
  const all = [...added, ...removed];
  const isRenamed = added.length > 0 && removed.length > 0;
  const isSuppressed = all.some((table) => suppressedIn(table).size > 0);
  return isRenamed && isSuppressed ? all.map(({ name }) => name) : [];
}

function hiddenIn(tables: { before: PublicTable; after: PublicTable }): string[] {
  const { name } = tables.after;
  const renamed = new Map(
    matchColumns(tables.before, tables.after).pairs.map((pair) => [
      pair.before.name,
      pair.after.name,
    ]),
  );
  const [old, now] = [suppressedIn(tables.before, renamed), suppressedIn(tables.after)];
  const inOne = [...old.keys(), ...now.keys()].filter(
    (place) => !old.has(place) || !now.has(place),
  );
  return inOne.flatMap((place) => {
    const { row, column } = old.get(place) ?? now.get(place) ?? {};
    return [`${name}/${row}/*`, `${name}/*/${column}`];
  });
}

/** The suppressed cells of a table by their names, their columns as they are called later. */
function suppressedIn(
  { fields, rows }: PublicTable,
  renamed: ReadonlyMap<string, string> = new Map(),
): Map<string, { row: string; column: string }> {
  const found = new Map<string, { row: string; column: string }>();
  for (const { key: row, cells } of rows) {
    fields.forEach(({ name }, index) => {
      const column = renamed.get(name) ?? name;
      if (isSuppressed(cells[index])) found.set(`${row}/${column}`, { row, column });
    });
  }
  return found;
}
