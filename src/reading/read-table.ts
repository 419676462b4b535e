import { given } from '../domain/given.ts';
import type { Problem } from '../domain/problem.ts';
import type { Field, PublicTable, Row } from '../domain/table.ts';
import { isVisible } from '../domain/visible-text.ts';
import { decimalMarkIn, type Column, type Delimiter, type TableFormat } from './column.ts';
import { delimitersIn, firstLine, isSeparatorLine } from './detect-delimiter.ts';
import { at, refusal } from './message.ts';
import { readHeader, type Header } from './read-header.ts';
import { readRecords, tableRecords, type Records } from './read-records.ts';
import { readRows } from './read-rows.ts';
import { readText, sizeLimits } from './read-text.ts';
import type { Reading, SourceFile, TableSource } from './sources.ts';

const mostRows = 100_000;
const mostColumns = 200;

/**
 * Reads one CSV by its format. With errors in cells the table is still given, so that the rules see the rest. Without
 * some of its rows it is not: all that leads to them would be told as unknown.
 */
export function readTable(format: TableFormat, file: SourceFile): Reading<TableSource> {
  const { value: text, problems } = readText(file, sizeLimits.table);
  if (text === undefined) return { problems };
  const table = readCsv(format, file.path, text);
  table.problems.unshift(...problems);
  return table;
}

function readCsv(format: TableFormat, file: string, text: string): Reading<TableSource> {
  const delimiter = delimiterOf(format, file, text);
  if (typeof delimiter !== 'string') return { problems: [delimiter] };
  const { value: all, problems } = readRecords({ file, text, delimiter });
  const records = all && tableRecords(all, format);
  const refused = records ? limitOf(records) : undefined;
  if (!records || refused || problems.some(({ severity }) => severity === 'error'))
    return { problems: refused ? [refused] : problems };
  const inOneCell = wholeLine(records);
  if (inOneCell) return { problems: [inOneCell] };
  const { value: header, problems: wrongNames } = readHeader(records, format.columns);
  if (!header) return { problems: [...problems, ...wrongNames] };
  const body = readBody(format, file, records, header);
  return { ...body, problems: [...problems, ...body.problems] };
}

function delimiterOf(format: TableFormat, file: string, text: string): Delimiter | Problem {
  const start = { file, line: 1, column: 1, cell: 'A1' };
  if (!isVisible(text)) return at(start, refusal('empty-table', { wrong: 'empty-file' }));
  if (isSeparatorLine(text)) return at(start, refusal('separator-line', { line: firstLine(text) }));
  const found = delimitersIn(linesFrom(text, format.skip ?? 0));
  const { delimiter: declared } = format;
  if (declared && found[0] && !found.includes(declared))
    return at(start, refusal('wrong-delimiter', { found: found[0], expected: declared }));
  if (!declared && found.length > 1)
    return at(
      start,
      refusal('ambiguous-delimiter', { line: firstLine(linesFrom(text, format.skip ?? 0)) }),
    );
  return declared ?? found[0] ?? ';';
}

/** The text without its first lines. */
function linesFrom(text: string, skipped: number): string {
  return skipped === 0 ? text : text.split('\n').slice(skipped).join('\n');
}

function limitOf({ rows, position }: Records): Problem | undefined {
  const columns = rows[0]?.length ?? 0;
  if (columns > mostColumns)
    return at(
      position(0, mostColumns),
      refusal('too-many-columns', { found: columns, limit: mostColumns }),
    );
  if (rows.length - 1 > mostRows)
    return at(
      position(mostRows + 1, 0),
      refusal('too-many-rows', { found: rows.length - 1, limit: mostRows }),
    );
  return undefined;
}

/** A file that Excel opened without splitting it, and saved: each line is one cell in quotation marks. */
function wholeLine({ rows, position }: Records): Problem | undefined {
  const [line = '', ...others] = rows[0] ?? [];
  const isSplit = others.length > 0 || delimitersIn(line).length === 0;
  return isSplit ? undefined : at(position(0, 0), refusal('line-in-one-cell', { line }));
}

function readBody(
  format: TableFormat,
  file: string,
  records: Records,
  header: Header,
): Reading<TableSource> {
  const columns = format.columns.filter(({ field }) => header.has(field.name));
  const { rows, recordOf, leftOut, marked, problems } = readRows(
    { ...format, columns },
    records,
    header,
  );
  if (leftOut > 0) return { problems };
  const table: PublicTable = {
    name: format.name,
    title: format.title,
    ...given({ description: format.description, source: format.source }),
    path: format.path,
    keyColumn: format.keyColumn,
    ...given({ keyColumns: format.keyColumns }),
    fields: columns.map(({ field }, index) =>
      withoutUnused(withoutAbsent(field, header), rows, index),
    ),
    rows,
  };
  const cell = (column: string) => header.get(column) ?? 0;
  const value: TableSource = {
    table,
    file,
    marked,
    position: (row, column) => records.position(recordOf[row] ?? 0, cell(column)),
    headerPosition: (column) => records.position(0, cell(column)),
    raw: (row, column) => records.rows[recordOf[row] ?? -1]?.[cell(column)] ?? '',
    rewritten: (cells) =>
      rewritten(cells, { columns, rows, record: (row) => recordOf[row] ?? 0, cell, records }),
  };
  return { value, problems };
}

/** Where a table's cells are in its file. */
interface Located {
  columns: readonly Column[];
  rows: readonly Row[];
  record: (row: number) => number;
  cell: (column: string) => number;
  records: Records;
}

/** The file's text with other numbers or none in some cells, and the columns that have no mark for a hidden one. */
function rewritten(
  cells: Parameters<TableSource['rewritten']>[0],
  { columns, rows, record, cell, records }: Located,
): ReturnType<TableSource['rewritten']> {
  const marks = new Map(columns.map((column) => [column.field.name, markOfHidden(column)]));
  const recordOf = new Map(rows.map(({ key }, row) => [key, record(row)]));
  const points = new Map(
    columns.map((one) => [one.field.name, decimalMarkIn(one, records.delimiter)]),
  );
  const written = (number: number, column: string): string =>
    String(number).replace('.', points.get(column) ?? '.');
  const changed = cells.map(({ row, column, number }) => ({
    record: recordOf.get(row) ?? 0,
    cell: cell(column),
    text: number === undefined ? (marks.get(column) ?? '') : written(number, column),
  }));
  const unmarked = cells.flatMap(({ column, number }) =>
    marks.get(column) || number !== undefined ? [] : [column],
  );
  return { text: records.rewritten(changed), unmarked: [...new Set(unmarked)] };
}

/** What stands in a column's cells where any number is hidden; `<5` says more of it than that. */
function markOfHidden({ missing }: Column): string | undefined {
  return [...missing].find(
    ([mark, absence]) => absence === 'suppressed' && !/^(?:<|$)/.test(mark),
  )?.[0];
}

/** A standard column may point to an optional one that this file leaves out. */
function withoutAbsent(field: Field, header: Header): Field {
  const { base, unitColumn, ...rest } = field;
  return {
    ...rest,
    ...(unitColumn !== undefined && header.has(unitColumn) ? { unitColumn } : {}),
    ...(base && (!('column' in base) || 'table' in base || header.has(base.column))
      ? { base }
      : {}),
  };
}

/** Of all units that a report may use, a column keeps the ones that it has. */
function withoutUnused({ ownUnits, ...field }: Field, rows: readonly Row[], index: number): Field {
  const ids = new Set([field.unit, ...rows.map(({ cells }) => cells[index])]);
  const used = Object.entries(ownUnits ?? {}).filter(([id]) => ids.has(id));
  return used.length === 0 ? field : { ...field, ownUnits: Object.fromEntries(used) };
}
