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
  /** Like `series` of a column. */
  series: number;
}

/** The numbers at a stop. */
export interface Readout {
  /** What all lines have in common, `Uge 45`; empty where they have nothing in common. */
  heading: string;
  /** Headers of the values; none where each line has one value, named by the line. */
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
  const heading = common < 0 ? '' : stopHeading(reading.numbers, common, all[0]);
  const isOneRowEach = reading.stops.every((one) => one.rows.length === 1);
  const body = isOneRowEach && common >= 0 ? linesOfRow : linesOfRows;
  return { heading, ...body(reading, common, rows, off) };
}

/** A readout in one sentence, for screen readers. */
export function sayReadout({ heading, titles, lines }: Readout, position: string): string {
  const start = [heading, position].filter(Boolean).join(', ');
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

/** The column that says where a stop is: it is the same in all its rows. Down a picture the names say that. */
function commonColumn(reading: Reading): number {
  const at = reading.stops.map((_, stop) => rowsAt(reading, stop));
  const isShared = (column: number) =>
    at.every((rows) => new Set(rows.map(({ cells }) => cells[column])).size === 1);
  if (reading.axis !== 'x') return isShared(0) ? 0 : -1;
  const differs = (column: number) =>
    at.length === 1 || new Set(at.map((rows) => rows[0]?.cells[column])).size > 1;
  return reading.numbers.columns.findIndex((_, column) => isShared(column) && differs(column));
}

function stopHeading({ columns }: Numbers, column: number, row: NumberRow | undefined): string {
  const text = row?.cells[column] ?? '';
  const { title, numeric } = columns[column] ?? {};
  return numeric ? `${title} ${text}` : text;
}

type Body = Omit<Readout, 'heading'>;

/** Lines of a stop with one row: a line for each column. */
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

/** A line for each row, named by the first column in which the rows differ. */
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
