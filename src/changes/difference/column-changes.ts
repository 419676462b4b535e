import { given } from '../../domain/given.ts';
import {
  type Field,
  type PublicTable,
  type Row,
  type Cell,
  formatReference,
  isAbsent,
  type CellReference,
} from '../../domain/table.ts';
import type { ColumnChanges, BaseChange, ShownCell } from './difference.ts';
import { fieldChanges } from './field-changes.ts';
import { namedColumn } from './named.ts';
import { findCell, type PublicReport } from '../../domain/public-report.ts';
import { matchBy } from './common-subsequence.ts';
import type { FoundCell } from '../../domain/tables.ts';

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
      const fields = fieldChanges(columnMeaning(before), columnMeaning(after));
      return fields.length > 0 ? [{ ...namedColumn(after), fields }] : [];
    }),
  };
}

/** A column's fields that are compared: not its name, nor its unit declarations, which are compared once a report. */
export function columnMeaning({
  name: _name,
  ownUnits: _ownUnits,
  base,
  categories,
  ...rest
}: Field): object {
  return {
    ...rest,
    ...(base ? { base: 'table' in base ? formatReference(base) : base.column } : {}),
    ...(categories
      ? { categories: categories.map(({ value, label }) => `${value}: ${label}`) }
      : {}),
  };
}

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

const noNumber: Partial<FoundCell> = {};

/** A cell with its unit and its category's label; of a hidden one only that, or why it is not there. */
export function shownCell(found: FoundCell, isHidden: boolean): ShownCell {
  const { cell, field } = found;
  if (isHidden && !isAbsent(cell)) return { hidden: true };
  const { unit, qualifier, decimals } = typeof cell === 'number' ? found : noNumber;
  const label = isAbsent(cell)
    ? undefined
    : field.categories?.find(({ value }) => value === String(cell))?.label;
  return {
    ...{ cell, type: field.type },
    ...given({ unit, qualifier, decimals, codes: field.codes }),
    ...given({ label, ownUnits: field.codes && field.ownUnits }),
  };
}

export function isSameCell(a: Cell, b: Cell): boolean {
  if (!isAbsent(a) || !isAbsent(b)) return a === b;
  return a.absent === b.absent && a.reason === b.reason;
}

/** Both versions of a report, and which of their cells must not be shown. */
export interface Versions {
  before: PublicReport;
  after: PublicReport;
  isHidden: IsHidden;
}

/** A table of both versions, its columns, and the keys of the rows that both have. */
export interface TablePair {
  before: PublicTable;
  after: PublicTable;
  columns: ColumnPair[];
  keys: string[];
}

/** Whether the value at an address must not be shown, in either version. */
export type IsHidden = (address: CellReference) => boolean;
