import type { Cell } from './cell.ts';
import type { CellReference } from './reference.ts';
import type { Unit } from './unit.ts';

export type FieldType =
  'text' | 'integer' | 'number' | 'boolean' | 'date' | 'month' | 'week' | 'year' | 'partial-date';

/** One choice of a column with a closed list of values. */
export interface Category {
  value: string;
  label: string;
}

/** What a column of a published table means. */
export interface Field {
  name: string;
  title: string;
  type: FieldType;
  unit?: Unit;
  /** The column of the same table that holds each row's unit, where rows differ. */
  unitColumn?: string;
  description?: string;
  categories?: Category[];
  /** The column, or the cell, that holds the number of people that a share is of. */
  base?: { column: string } | CellReference;
  /** The table that the column's values are keys of. */
  target?: string;
}

/** Whether a column holds texts of the report's own: neither codes nor keys of other tables. */
export function isProse({ type, categories, target }: Field): boolean {
  return type === 'text' && !categories && target === undefined;
}

/** A row; its key is unique in the table and is the row's part of an address. */
export interface Row {
  key: string;
  /** As many cells, in the same order, as the table has fields. */
  cells: Cell[];
}

/** A table as it is published. `facts`, `goals`, `targets` and `results` are tables too. */
export interface PublicTable {
  name: string;
  title: string;
  description?: string;
  /** The table or page of the source report. */
  source?: string;
  /** The CSV file's name. */
  path: string;
  keyColumn: string;
  fields: Field[];
  rows: Row[];
  /** Its number in the report, in the order in which the narrative shows tables; none where it only stands on the data page. */
  number?: number;
}
