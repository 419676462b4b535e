import type { PublicTable } from '../../domain/table.ts';
import { baseChanges } from './base-changes.ts';
import { columnChanges, matchColumns } from './column-changes.ts';
import type { TableChange } from './difference.ts';
import { fieldChanges } from './field-changes.ts';
import { matchBy } from './match-by.ts';
import { namedRow, valueChanges, type Versions } from './value-changes.ts';

/** Tables that were changed, added or removed, by their names. */
export function tableChanges(versions: Versions): TableChange[] {
  const { both, added, removed } = matchBy(
    versions.before.tables,
    versions.after.tables,
    ({ name }) => name,
  );
  return [
    ...both.map(({ before, after }) => tableChange(versions, before, after)).filter(hasChanged),
    ...added.map((table) => whole(table, 'added')),
    ...removed.map((table) => whole(table, 'removed')),
  ];
}

/** A table with nothing to tell of but that it is there, or that it is there no more. */
function whole({ name, title }: PublicTable, change: TableChange['change']): TableChange {
  return {
    ...{ id: name, name: title, change },
    fields: [],
    columns: { added: [], removed: [], renamed: [], changed: [] },
    rows: { added: [], removed: [] },
    values: [],
    bases: [],
  };
}

function tableChange(versions: Versions, before: PublicTable, after: PublicTable): TableChange {
  const columns = matchColumns(before, after);
  const rows = matchBy(before.rows, after.rows, ({ key }) => key);
  const pair = {
    before,
    after,
    columns: columns.pairs,
    keys: rows.both.map((row) => row.after.key),
  };
  return {
    ...whole(after, 'changed'),
    fields: fieldChanges(headOf(before), headOf(after)),
    columns: columnChanges(columns),
    rows: {
      added: rows.added.map((row) => namedRow(after, row)),
      removed: rows.removed.map((row) => namedRow(before, row)),
    },
    values: valueChanges(versions, pair),
    bases: baseChanges(versions, pair),
  };
}

/** What a table says of itself. */
function headOf({ title, description, source, path, keyColumn }: PublicTable): object {
  return { title, description, source, path, keyColumn };
}

/** Whether there is anything to tell of a table. */
export function hasChanged({ change, fields, columns, rows, values, bases }: TableChange): boolean {
  const { added, removed, renamed, changed } = columns;
  const lists = [fields, added, removed, renamed, changed, rows.added, rows.removed, values, bases];
  return change !== 'changed' || lists.some((list) => list.length > 0);
}
