import type { Language } from '../domain/language.ts';
import type {
  BaseChange,
  ColumnChange,
  ColumnChanges,
  RowChange,
  TableChange,
} from './difference/difference.ts';
import { sayCells, sayField, sayNamed, sayContents, sayValue, titled } from './say.ts';
import { dictionaries } from '../words/words.ts';

/** Something that changed, and the lines that say how. */
export interface OutlineEntry {
  text: string;
  lines: string[];
}

/** A changed table: values first, then denominators, rows, columns, and the table's own description. */
export function tableEntry(table: TableChange, language: Language): OutlineEntry {
  const say = dictionaries[language].differences;
  const { id, change, values, bases, rows, columns, fields, reordered } = table;
  const rowLines = [
    ...rows.added.map((row) => `${say.row.added}: ${sayRow(id, row, language)}`),
    ...rows.removed.map((row) => `${say.row.removed}: ${sayRow(id, row, language)}`),
  ];
  if (change !== 'changed') {
    return { text: `${say.table} ${sayNamed(table, language)} (${say[change]})`, lines: rowLines };
  }
  return {
    text: `${say.table} ${sayNamed(table, language)}`,
    lines: [
      ...values.map((value) => sayValue(id, value, language)),
      ...bases.map((base) => baseLine(id, base, language)),
      ...rowLines,
      ...orderLine(say.row.reordered, reordered.rows),
      ...columnLines(columns, language),
      ...orderLine(say.column.reordered, reordered.columns),
      ...fields.flatMap((field) => sayField(field, language)),
    ],
  };
}

function sayRow(table: string, row: RowChange, language: Language): string {
  return joined(sayNamed(row, language), sayRowContents(table, row, language));
}

/** The cells of a row that exists in one version only. */
export function sayRowContents(table: string, row: RowChange, language: Language): string {
  const cells = row.cells.map(({ column, cell }) => ({
    of: titled(table, column, language),
    cell,
  }));
  return sayContents(row, cells, language);
}

function joined(name: string, contents: string): string {
  return contents === '' ? name : `${name}, ${contents}`;
}

function orderLine(label: string, names: string[]): string[] {
  return names.length > 0 ? [`${label}: ${names.join(', ')}`] : [];
}

function baseLine(table: string, change: BaseChange, language: Language): string {
  const { rows, column, base } = change;
  const text = dictionaries[language].differences.base(
    sayNamed(titled(table, column, language), language),
    rows.join(', '),
    base,
  );
  return `${text}: ${sayCells(change, language)}`;
}

function columnLines(columns: ColumnChanges, language: Language): string[] {
  const { column: say } = dictionaries[language].differences;
  const whole = (column: ColumnChange) => sayColumn(column, language);
  return [
    ...columns.added.map((column) => `${say.added}: ${whole(column)}`),
    ...columns.removed.map((column) => `${say.removed}: ${whole(column)}`),
    ...columns.renamed.map(
      ({ before, after }) =>
        `${say.renamed}: ${sayNamed(before, language)} → ${sayNamed(after, language)}`,
    ),
    ...columns.changed.flatMap((column) =>
      column.fields
        .flatMap((field) => sayField(field, language))
        .map((line) => `${say.changed} ${sayNamed(column, language)}, ${line}`),
    ),
  ];
}

function sayColumn(column: ColumnChange, language: Language): string {
  const cells = column.cells.map(({ row, cell }) => ({ of: row, cell }));
  return joined(sayNamed(column, language), sayContents(column, cells, language));
}
