import type { Stop } from './stops.ts';

/** The figure's table as text. */
export interface Numbers {
  columns: readonly NumberColumn[];
  rows: readonly NumberRow[];
}

export interface NumberColumn {
  title: string;
  numeric: boolean;
  /** The series that it belongs to, from 0; -1 for none. */
  series: number;
}

export interface NumberRow {
  /** The row's header first. */
  cells: readonly string[];
  /** How deep the row is nested. */
  depth: number;
  /** As that of a column. */
  series: number;
}

/** What is known at a stop. */
export interface Readout {
  /** What all of it has in common, `Uge 45`; empty where there is no such thing. */
  heading: string;
  /** Over the values; none where each line has one, named by the line. */
  titles: string[];
  lines: Line[];
}

export interface Line {
  name: string;
  values: string[];
  depth: number;
  /** The series that the line belongs to, from 0; -1 for none. */
  series: number;
}

interface Reading {
  numbers: Numbers;
  axis: string | undefined;
  stops: readonly Stop[];
}

/** Reads the numbers at a stop, from 0, without those of series that are switched off. */
export function readAt(reading: Reading, stop: number, off: readonly number[]): Readout {
  const common = commonColumn(reading);
  const all = rowsAt(reading, stop);
  const rows = all.filter(({ series }) => !off.includes(series));
  const heading = common < 0 ? '' : headingOf(reading.numbers, common, all[0]);
  const isOneRowEach = reading.stops.every((one) => one.rows.length === 1);
  const body = isOneRowEach && common >= 0 ? linesOfRow : linesOfRows;
  return { heading, ...body(reading, common, rows, off) };
}

/** A readout in one sentence, for those who listen. */
export function sayReadout({ heading, titles, lines }: Readout, place: string): string {
  const start = [heading, place].filter(Boolean).join(', ');
  const said = lines.map(({ name, values }) => `${name}: ${sayValues(values, titles)}`);
  return `${start}. ${said.join('; ')}`;
}

function sayValues(values: readonly string[], titles: readonly string[]): string {
  const named = titles.length > 1;
  return values.map((value, index) => (named ? `${titles[index]} ${value}` : value)).join(', ');
}

function rowsAt({ numbers, stops }: Reading, stop: number): NumberRow[] {
  const rows = stops[stop]?.rows.map((row) => numbers.rows[row]) ?? [];
  return rows.filter((row) => row !== undefined);
}

/** The column that says where a stop is: in all its rows the same. Down a picture the names say that. */
function commonColumn(reading: Reading): number {
  const at = reading.stops.map((_, stop) => rowsAt(reading, stop));
  const isShared = (column: number) =>
    at.every((rows) => new Set(rows.map(({ cells }) => cells[column])).size === 1);
  if (reading.axis !== 'x') return isShared(0) ? 0 : -1;
  const differs = (column: number) =>
    at.length === 1 || new Set(at.map((rows) => rows[0]?.cells[column])).size > 1;
  return reading.numbers.columns.findIndex((_, column) => isShared(column) && differs(column));
}

function headingOf({ columns }: Numbers, column: number, row: NumberRow | undefined): string {
  const text = row?.cells[column] ?? '';
  const { title, numeric } = columns[column] ?? {};
  return numeric ? `${title} ${text}` : text;
}

type Body = Omit<Readout, 'heading'>;

/** One row at each stop: a line for each of its columns. */
function linesOfRow(
  reading: Reading,
  common: number,
  rows: readonly NumberRow[],
  off: readonly number[],
): Body {
  const columns = shownColumns(reading, common, off);
  const lines = rows.flatMap(({ cells }) =>
    columns.map(({ title, series, index }): Line => {
      return { name: title, values: [cells[index] ?? ''], depth: 0, series };
    }),
  );
  return { titles: [], lines };
}

/** A line for each row, named by the first column that not all share. */
function linesOfRows(
  reading: Reading,
  common: number,
  rows: readonly NumberRow[],
  off: readonly number[],
): Body {
  const [name, ...values] = shownColumns(reading, common, off);
  const lines = rows.map((row): Line => {
    const texts = [name, ...values].map((column) => row.cells[column?.index ?? 0] ?? '');
    const [first = '', ...others] = texts;
    return { name: first, values: others, depth: row.depth, series: row.series };
  });
  return { titles: values.map(({ title }) => title), lines };
}

function shownColumns({ numbers }: Reading, common: number, off: readonly number[]) {
  return numbers.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ index, series }) => index !== common && !off.includes(series));
}
