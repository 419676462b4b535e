import type { Field, Absence } from '../domain/table.ts';

export type DecimalMark = ',' | '.';
export type Delimiter = ';' | ',' | '\t';

/** What a column may hold: its published field, and how its cells are read and bounded. */
export interface Column {
  field: Field;
  /** What the file's header calls it, where that is not its name. */
  from?: string;
  /** A standard column that a file may leave out whole. */
  optional: boolean;
  /** Of a column that holds the units of others: the units that there are. */
  units?: readonly string[];
  /** Symbols that stand for no value, and what each of them means. */
  missing: ReadonlyMap<string, Absence>;
  /** Symbols that stand for zero in a column of numbers. */
  zeros: ReadonlySet<string>;
  /** Signs behind values, and the data note of each. */
  marks: ReadonlyMap<string, string>;
  /** What stands between the values of a list. */
  listDelimiter?: string;
  decimalMark?: DecimalMark;
  trueValues: readonly string[];
  falseValues: readonly string[];
  required: boolean;
  /** In a fact that points at a cell: the column that says at which, or one that it may leave empty. */
  referring?: 'address' | 'taken';
  unique: boolean;
  minimum?: number | string;
  maximum?: number | string;
}

/** The decimal mark of a column's cells: its own, else that of files with such a delimiter. */
export function decimalMarkIn({ decimalMark }: Column, delimiter: Delimiter): DecimalMark {
  return decimalMark ?? (delimiter === ',' ? '.' : ',');
}

/** What a table must look like, from the descriptor or from the standard tables. */
export interface TableFormat {
  name: string;
  title: string;
  description?: string;
  source?: string;
  /** The CSV file's name. */
  path: string;
  delimiter?: Delimiter;
  /** How many rows stand above the header, are the header together, and stand below the last row. */
  skip?: number;
  headerRows?: number;
  footer?: number;
  keyColumn: string;
  /** The columns that name a row together; none where its content does. */
  keyColumns?: string[];
  columns: Column[];
}
