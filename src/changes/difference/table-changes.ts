import { given } from '../../domain/given.ts';
import type { PublicTable, Row } from '../../domain/table.ts';
import {
  columnChanges,
  matchColumns,
  type MatchedColumns,
  baseChanges,
  type Versions,
} from './column-changes.ts';
import type { TableChange } from './difference.ts';
import { fieldChanges } from './field-changes.ts';
import { valueChanges, oneSidedColumns, oneSidedRows } from './value-changes.ts';
import { matchBy, type Matched } from './common-subsequence.ts';

/** Tables that were changed, added or removed, by their names. */
export function tableChanges(versions: Versions): TableChange[] {
  const { both, added, removed } = matchBy(
    versions.before.tables,
    versions.after.tables,
    ({ name }) => name,
  );
  return [
    ...both.map(({ before, after }) => tableChange(versions, before, after)).filter(hasChanged),
    ...added.map((table) => whole(versions, table, 'added')),
    ...removed.map((table) => whole(versions, table, 'removed')),
  ];
}

/** A table of one version alone is one that had no rows and no columns, or has none any more. */
function whole(versions: Versions, table: PublicTable, change: 'added' | 'removed'): TableChange {
  const nothing = { ...table, fields: [], rows: [] };
  const isAdded = change === 'added';
  return {
    ...(isAdded ? tableChange(versions, nothing, table) : tableChange(versions, table, nothing)),
    change,
    fields: isAdded ? fieldChanges({}, headOf(table)) : fieldChanges(headOf(table), {}),
  };
}

function tableChange(versions: Versions, before: PublicTable, after: PublicTable): TableChange {
  const columns = matchColumns(before, after);
  const rows = matchBy(before.rows, after.rows, ({ key }) => key);
  const keys = rows.both.map(({ after: { key } }) => key);
  const pair = { before, after, columns: columns.pairs, keys };
  return {
    ...{ id: after.name, name: after.title, change: 'changed' },
    fields: fieldChanges(headOf(before), headOf(after)),
    ...oneSidedChanges(versions, { before, after, columns, rows }),
    reordered: {
      rows: reordered(rows.both, before.rows, after.rows, ({ key }) => key),
      columns: reordered(columns.pairs, before.fields, after.fields, ({ name }) => name),
    },
    values: valueChanges(versions, pair),
    bases: baseChanges(versions, pair),
  };
}

interface MatchedTable {
  before: PublicTable;
  after: PublicTable;
  columns: MatchedColumns;
  rows: Matched<Row>;
}

function oneSidedChanges(
  { before, after, isHidden }: Versions,
  table: MatchedTable,
): Pick<TableChange, 'columns' | 'rows'> {
  const { columns, rows } = table;
  const old = { report: before, table: table.before, isHidden };
  const now = { report: after, table: table.after, isHidden };
  const rowsOfBoth = {
    old: rows.both.map((row) => row.before),
    now: rows.both.map((row) => row.after),
  };
  return {
    columns: {
      added: oneSidedColumns(now, columns.added, rowsOfBoth.now, 'added'),
      removed: oneSidedColumns(old, columns.removed, rowsOfBoth.old, 'removed'),
      ...columnChanges(columns.pairs),
    },
    rows: { added: oneSidedRows(now, rows.added), removed: oneSidedRows(old, rows.removed) },
  };
}

/** What a table says of itself. */
function headOf({ title, description, source, path, keyColumn, keyColumns }: PublicTable): object {
  return {
    title,
    description,
    source,
    path,
    keyColumn,
    ...given({ keyColumns: keyColumns?.join('+') }),
  };
}

/** Whether there is anything to tell of a table. */
export function hasChanged(table: TableChange): boolean {
  const { change, fields, columns, rows, reordered, values, bases } = table;
  const { added, removed, renamed, changed } = columns;
  const ofColumns = [added, removed, renamed, changed, reordered.columns];
  const ofRows = [rows.added, rows.removed, reordered.rows, values, bases];
  const lists: unknown[][] = [fields, ...ofColumns, ...ofRows];
  return change !== 'changed' || lists.some(({ length }) => length > 0);
}

/** The names of what both versions have, in the order of the later; empty where it is the order of the earlier. */
function reordered<Item>(
  pairs: readonly { before: Item; after: Item }[],
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
): string[] {
  const [earlier, later] = [placesOf(before), placesOf(after)];
  const inOrder = [...pairs].sort((a, b) => place(later, a.after) - place(later, b.after));
  const old = inOrder.map((pair) => place(earlier, pair.before));
  const isAsBefore = old.every(
    (position, index) => index === 0 || position > (old[index - 1] ?? 0),
  );
  return isAsBefore ? [] : inOrder.map((pair) => nameOf(pair.after));
}

function placesOf<Item>(list: readonly Item[]): Map<Item, number> {
  return new Map(list.map((item, index) => [item, index]));
}

function place<Item>(places: Map<Item, number>, item: Item): number {
  return places.get(item) ?? 0;
}
