import { formatReference } from '../../domain/reference.ts';
import type { Field, PublicTable, Row, Cell } from '../../domain/table.ts';
import type { ColumnChanges } from './difference.ts';
import { fieldChanges } from './field-changes.ts';
import { matchBy } from './match-by.ts';
import { namedColumn } from './named.ts';
import { isSameCell } from './shown-cell.ts';

/** A column of both versions, under the same name or another. */
export interface ColumnPair {
  before: Field;
  after: Field;
}

/** How the columns of two versions of a table belong together. */
export interface MatchedColumns {
  /** Those of the same name, then the renamed ones. */
  pairs: ColumnPair[];
  added: Field[];
  removed: Field[];
}

/** Matches columns by name, and those left over by their values: equal values under another name are renamed. */
export function matchColumns(before: PublicTable, after: PublicTable): MatchedColumns {
  const { both, added, removed } = matchBy(before.fields, after.fields, ({ name }) => name);
  const pairs: ColumnPair[] = [...both];
  for (const column of removed) {
    const renamed = added.find(
      (candidate) =>
        pairs.every((pair) => pair.after !== candidate) &&
        isEqualColumn(before, column, after, candidate),
    );
    if (renamed) pairs.push({ before: column, after: renamed });
  }
  const isLeft = (field: Field) =>
    pairs.every((pair) => pair.before !== field && pair.after !== field);
  return { pairs, added: added.filter(isLeft), removed: removed.filter(isLeft) };
}

/** Every row of both versions holds the same, and there is one at least. */
function isEqualColumn(
  before: PublicTable,
  column: Field,
  after: PublicTable,
  candidate: Field,
): boolean {
  const rows = matchBy(before.rows, after.rows, ({ key }) => key).both;
  return (
    rows.length > 0 &&
    rows.every((row) =>
      isSameCell(cellOf(before, row.before, column), cellOf(after, row.after, candidate)),
    )
  );
}

function cellOf({ fields }: PublicTable, { cells }: Row, field: Field): Cell {
  return cells[fields.indexOf(field)] ?? { absent: 'missing' };
}

/** What changed in the columns of both versions: names, titles, types, units and bases. */
export function columnChanges(pairs: ColumnPair[]): Pick<ColumnChanges, 'renamed' | 'changed'> {
  return {
    renamed: pairs
      .filter(({ before, after }) => before.name !== after.name)
      .map(({ before, after }) => ({ before: namedColumn(before), after: namedColumn(after) })),
    changed: pairs.flatMap(({ before, after }) => {
      const fields = fieldChanges(meaningOf(before), meaningOf(after));
      return fields.length > 0 ? [{ ...namedColumn(after), fields }] : [];
    }),
  };
}

/** All that a column says but its name. */
export function meaningOf({ name: _name, base, categories, ...rest }: Field): object {
  return {
    ...rest,
    ...(base ? { base: 'table' in base ? formatReference(base) : base.column } : {}),
    ...(categories
      ? { categories: categories.map(({ value, label }) => `${value}: ${label}`) }
      : {}),
  };
}
