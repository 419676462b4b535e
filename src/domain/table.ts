import { codeLists, type Code, type CodeList } from './codes.ts';
import type { OwnUnits, UnitId } from './unit.ts';
import type { Translated } from './translated.ts';

/** Why a cell holds no value. The five are told apart all the way to charts, verdicts and downloads. */
export const absences = [
  'missing',
  'unknown',
  'not-applicable',
  'not-yet-due',
  'suppressed',
] as const;

export type Absence = (typeof absences)[number];

/** A cell without a value, and the reason where one was given. */
export interface Absent {
  absent: Absence;
  reason?: string;
}

/** Numbers in percentage columns are in percentage points: 45.7 is 45.7 %. Dates, months, weeks, quarters (`2021-Q1`), school years (`2020/21`), ranges (`80-90`, `65+`) and addresses of the web are texts; a list is a text with `;` between its values. */
export type Value = number | string | boolean;

/** What one place in a table holds: a value, or an absence with its kind. Never NaN, never an empty text. */
export type Cell = Value | Absent;

export function isAbsent(cell: Cell): cell is Absent {
  return typeof cell === 'object';
}

/** Whether a cell's value is hidden, so that nobody can be recognised. */
export function isSuppressed(cell: Cell | undefined): boolean {
  return cell !== undefined && isAbsent(cell) && cell.absent === 'suppressed';
}

/** The number in a cell, or undefined where it holds something else. */
export function numberIn(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

/** The text in a cell, or undefined where it holds something else. */
export function textIn(cell: Cell | undefined): string | undefined {
  return typeof cell === 'string' ? cell : undefined;
}

export type FieldType =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'month'
  | 'week'
  | 'quarter'
  | 'year'
  | 'school-year'
  | 'partial-date'
  | 'number-range'
  | 'url'
  | 'list';

/** One choice of a column with a closed list of values. */
export interface Category {
  value: string;
  label: string;
}

/** What a column of a published table means. */
export interface Field {
  name: string;
  /** The editor's own title; absent in a standard table, whose columns have words of ours. */
  title?: string;
  type: FieldType;
  unit?: UnitId;
  /** The column of the same table that holds each row's unit, where rows differ. */
  unitColumn?: string;
  /** The report's own unit that the column is in, or its own units that the column may hold the ids of. */
  ownUnits?: OwnUnits;
  description?: string;
  categories?: Category[];
  /** The list that the column's values are codes of: in a standard table, and where they qualify numbers. */
  codes?: CodeList;
  /** The column, or the cell, that holds the number of people that a share is of. */
  base?: { column: string } | CellReference;
  /** The column of the same table that says how near each row's number is: about, at least or at most. */
  qualifier?: string;
  /** How many decimals its numbers are written with at least: 39.0 beside 33.5. */
  decimals?: number;
  /** The table that the column's values are keys of. */
  target?: string;
}

/** The values that a column with a closed list may hold, in order; undefined where any may stand. */
export function choicesIn({ categories, codes, ownUnits }: Field): readonly string[] | undefined {
  if (codes === 'unit') return [...codeLists.unit, ...Object.keys(ownUnits ?? {})];
  return codes ? codeLists[codes] : categories?.map(({ value }) => value);
}

/** The values of a list, in their order. */
export function valuesInList(text: string): string[] {
  return text.split(';');
}

/** Whether a column holds texts of the report's own: neither codes nor keys of other tables. */
export function isProse(field: Field): boolean {
  return field.type === 'text' && !choicesIn(field) && field.target === undefined;
}

/** A row; its key is unique in the table and is the row's part of an address. */
export interface Row {
  key: string;
  /** As many cells, in the same order, as the table has fields. */
  cells: Cell[];
  /** The cell that a fact's value stands in, where the fact points at it and holds no number of its own. */
  from?: CellReference;
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
  /** Empty where `keyColumns` says how rows are known. */
  keyColumn: string;
  /** The columns that name a row together; none of them where rows are known by what they hold, and not referred to. */
  keyColumns?: string[];
  fields: Field[];
  rows: Row[];
  /** Its number in the report, in the order in which the narrative shows tables; none where it only stands on the data page. */
  number?: number;
}

/** Whether any cell of a table is hidden. */
export function hidesNumbers({ rows }: PublicTable): boolean {
  return rows.some(({ cells }) => cells.some(isSuppressed));
}

/** The address of one cell: `status/fgu/antal`. A fact's value is written `facts/<id>`. */
export interface CellReference {
  table: string;
  row: string;
  column: string;
}

const part = /^[A-Za-z0-9_-]+(?:[.][A-Za-z0-9_-]+)*$/;
/** A row's key; where several columns name it, with `+` between their values. */
const rowPart = /^[A-Za-z0-9_-]+(?:[.+][A-Za-z0-9_-]+)*$/;

/** Reads `table/row/column` or `facts/<id>`; undefined where the text is neither. */
export function parseReference(text: string): CellReference | undefined {
  const [table, row, column, ...rest] = text.split('/');
  if (rest.length > 0 || !table || !row || !part.test(table) || !rowPart.test(row))
    return undefined;
  if (column === undefined) return table === 'facts' ? { table, row, column: 'value' } : undefined;
  return part.test(column) ? { table, row, column } : undefined;
}

/** Reads an address in which `*` may stand for the row, or for row and column (`table/*`). */
export function parsePattern(text: string): CellReference | undefined {
  const [table = '', row, column, ...rest] = text.split('/');
  if (row !== '*') return parseReference(text);
  if (rest.length > 0) return undefined;
  if (column === undefined) return table === '' ? undefined : { table, row, column: '*' };
  const example = parseReference(`${table}/x/${column}`);
  return example && { ...example, row };
}

/** Whether a cell is what an address with or without `*` names. */
export function isWithin(cell: CellReference, pattern: CellReference): boolean {
  return (
    cell.table === pattern.table &&
    (pattern.row === '*' || cell.row === pattern.row) &&
    (pattern.column === '*' || cell.column === pattern.column)
  );
}

export function formatReference({ table, row, column }: CellReference): string {
  return table === 'facts' && column === 'value' ? `facts/${row}` : `${table}/${row}/${column}`;
}

/**
 * A text for readers in which every number is bound: plain runs and references to cells.
 * In YAML it is written `{facts/startede} unge, heraf {status/fgu/antal} på FGU`.
 */
export type Template = (string | CellReference)[];

/** A template in the languages that editors wrote it in. */
export type LocalisedTemplate = Translated<Template>;

/** Splits a text at `{…}`. What stands in braces and is no reference is given back in `unreadable`. */
export function parseTemplate(text: string): { template: Template; unreadable: string[] } {
  const template: Template = [];
  const unreadable: string[] = [];
  text.split(/\{([^{}]*)\}/).forEach((run, index) => {
    if (index % 2 === 0) {
      if (run !== '') template.push(run);
      return;
    }
    const reference = parseReference(run.trim());
    if (reference) template.push(reference);
    else unreadable.push(run);
  });
  return { template, unreadable };
}

/** The references in a template, in order. */
export function referencesIn(template: Template): CellReference[] {
  return template.filter((run): run is CellReference => typeof run !== 'string');
}

/** The code of a list that a cell holds; undefined where it holds anything else. */
export function codeIn<List extends CodeList>(
  list: List,
  cell: Cell | undefined,
): Code<List> | undefined {
  const codes: readonly Code<List>[] = codeLists[list];
  return codes.find((code) => code === cell);
}
