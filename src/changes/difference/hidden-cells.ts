import {
  type PublicTable,
  isSuppressed,
  type CellReference,
  parsePattern,
} from '../../domain/table.ts';
import { matchColumns, type IsHidden } from './column-changes.ts';
import type { Tie } from '../../domain/facts.ts';
import { addressesIn } from '../../checks/references/address-uses.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { matchBy } from './common-subsequence.ts';

/**
 * Where a cell is suppressed in one version alone, what stood there is not told, nor is any changed value of
 * its row or its column: a sum or a share of them, before and after, could give it away. The same holds for a
 * row or column that comes or goes with such a cell, for tables that may be one under two names, and for the
 * cells of other tables that a declared check of either version ties to what is hidden, with their own rows
 * and columns.
 */
export function hiddenCells(
  before: readonly PublicTable[],
  after: readonly PublicTable[],
  ties: readonly Tie[],
): IsHidden {
  const { both, added, removed } = matchBy(before, after, ({ name }) => name);
  const hidden = new Set([...both.flatMap(hiddenIn), ...hiddenTables(added, removed)]);
  hideTied(hidden, ties);
  return (address) => isIn(hidden, address);
}

function isIn(hidden: ReadonlySet<string>, { table, row, column }: CellReference): boolean {
  if ([table, `${table}/*/${column}`].some((place) => hidden.has(place))) return true;
  if (row !== '*') return hidden.has(`${table}/${row}/*`);
  return [...hidden].some((place) => place.startsWith(`${table}/`) && place.endsWith('/*'));
}

/** Hides every cell of a check that holds a hidden one, until no check holds both kinds. */
function hideTied(hidden: Set<string>, ties: readonly Tie[]): void {
  const touched = ties.filter((tie) => tie.some((address) => isIn(hidden, address)));
  if (touched.length === 0) return;
  for (const address of touched.flat()) for (const place of placesOf(address)) hidden.add(place);
  const left = ties.filter((tie) => !touched.includes(tie));
  hideTied(hidden, left);
}

/** The row and the column of a cell; of a check over every row, the table. */
function placesOf({ table, row, column }: CellReference): string[] {
  return row === '*' ? [table] : [`${table}/${row}/*`, `${table}/*/${column}`];
}

function hiddenTables(added: PublicTable[], removed: PublicTable[]): string[] {
  const all = [...added, ...removed];
  const isRenamed = added.length > 0 && removed.length > 0;
  const isSuppressed = all.some((table) => suppressedIn(table).size > 0);
  return isRenamed && isSuppressed ? all.map(({ name }) => name) : [];
}

function hiddenIn(tables: { before: PublicTable; after: PublicTable }): string[] {
  const { name } = tables.after;
  const { pairs, added, removed } = matchColumns(tables.before, tables.after);
  const renamed = new Map(pairs.map((pair) => [pair.before.name, pair.after.name]));
  const earlier = new Map(pairs.map((pair) => [pair.after.name, pair.before.name]));
  const [old, now] = [suppressedIn(tables.before, renamed), suppressedIn(tables.after)];
  const inOne = [...old, ...now].filter(([place]) => !old.has(place) || !now.has(place));
  const oneSided = [...added, ...removed].map((column) => column.name);
  const places = inOne.flatMap(([, { row, column }]) => [
    `${name}/${row}/*`,
    ...[column, earlier.get(column) ?? column].map((one) => `${name}/*/${one}`),
  ]);
  // A column that goes and one that comes may be one whose values are not all the same.
  const isMoved = added.length > 0 && removed.length > 0;
  const hidesMoved = isMoved && inOne.some(([, { column }]) => oneSided.includes(column));
  return hidesMoved ? [...places, ...oneSided.map((one) => `${name}/*/${one}`)] : places;
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

/** What a version declares that must hold between its cells; a fact that points at a cell holds its number. */
export function tiedCells({
  descriptor,
  tables,
}: Pick<ReportSource, 'descriptor' | 'tables'>): Tie[] {
  const checked = (descriptor?.value.checks ?? []).map((check) =>
    addressesIn(check).flatMap(({ address }) => parsePattern(address) ?? []),
  );
  const pointed = (tables.get('facts')?.table.rows ?? []).flatMap(({ key: row, from }) =>
    from ? [[{ table: 'facts', row, column: 'value' }, from]] : [],
  );
  return [...checked, ...pointed];
}
