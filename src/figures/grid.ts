import { isAbsent, type Value } from '../domain/table.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type {
  FigureKey,
  OpenFigure,
  FigureTable,
  FigureCell,
  FigureRow,
  Drawing,
} from './figure.ts';
import { groupMark, labelMarks, pathMark, signMark, type Mark, d } from './marks.ts';
import {
  lineHeight,
  stackedBelow,
  type Label,
  type Point,
  stackDown,
  layoutText,
  underLabels,
} from './geometry.ts';
import type { FigureWords } from './words.ts';
import { readTable } from './table-reader.ts';

/** A table of signs and words as a figure; a key is needed only where a sign has no word next to it. */
export function openGrid(table: FigureTable, keys: FigureKey[] = []): OpenFigure {
  return {
    draw: (width) => drawGrid(table, keys, width),
    tabulate: () => table,
    grid: { keys },
  };
}

/** A table of signs and words as a picture for downloads. Pages show the table itself, which needs no stops. */
function drawGrid(table: FigureTable, keys: FigureKey[], width: number): Drawing {
  const { height, heads, rows } = layoutGrid(table, width);
  return {
    width,
    height,
    keys,
    marks: [...labelMarks(heads), ...rows.map((row) => drawRow(row, width))],
  };
}

function drawRow({ line, name, cells }: GridRow, width: number): Mark {
  return groupMark([
    pathMark('rule', d`M0 ${line}h${width}`),
    ...labelMarks(name),
    ...cells.flatMap(({ sign, labels }) => [
      sign && signMark(sign.is, sign),
      ...labelMarks(labels),
    ]),
  ]);
}

/** A table of signs and words as a picture: names down, columns across. */
interface GridLayout {
  width: number;
  height: number;
  heads: Label[];
  rows: GridRow[];
}

interface GridRow {
  /** Above the row. */
  line: number;
  name: Label[];
  cells: GridCell[];
}

interface GridCell {
  sign?: { is: NonNullable<FigureCell['sign']> } & Point;
  labels: Label[];
}

interface Columns {
  /** On a phone a name is above its row of cells. */
  stacked: boolean;
  name: number;
  /** Where the first cell starts, and how wide each of them is. */
  start: number;
  each: number;
}

const signRoom = 22;
const gap = 8;

/** A narrower column has its words below the sign. */
const tightBelow = 104;

function layoutGrid({ columns, rows }: FigureTable, width: number): GridLayout {
  const [first, ...titles] = columns.map(({ title }) => title);
  const room = layoutColumns(titles.length, width);
  const heads = layoutHeads(room.stacked ? '' : (first ?? ''), titles, room);
  const { laid, bottom } = stackDown(rows, underLabels(heads, 0), (row, y) =>
    layoutRow(row, y, room),
  );
  return { width, height: bottom, heads, rows: laid };
}

function layoutColumns(count: number, width: number): Columns {
  const stacked = width < stackedBelow;
  const name = stacked ? width : Math.round(width * 0.34);
  const start = stacked ? 0 : name + gap;
  return { stacked, name, start, each: (width - start) / Math.max(1, count) };
}

function layoutHeads(first: string, titles: readonly string[], room: Columns): Label[] {
  const style = { y: lineHeight, tone: 'soft' } as const;
  const cells = titles.flatMap((title, index) =>
    layoutText(title, { ...style, x: cellLeft(index, room), width: room.each - gap }),
  );
  return [...layoutText(first, { ...style, x: 0, width: room.name }), ...cells];
}

function layoutRow(
  { header, cells }: FigureRow,
  line: number,
  room: Columns,
): GridRow & { bottom: number } {
  const baseline = line + lineHeight + 2;
  const name = layoutText(header.text, { x: 0, y: baseline, width: room.name });
  const top = room.stacked ? underLabels(name, line) + lineHeight - 6 : baseline;
  const laid = cells.map((cell, index) => layoutCell(cell, cellLeft(index, room), top, room.each));
  const labels = [...name, ...laid.flatMap((cell) => cell.labels)];
  return { line, name, cells: laid, bottom: underLabels(labels, top) };
}

/** Sign, number and words: next to the sign where there is room for words, else below it. */
function layoutCell(
  { sign, value, text }: FigureCell,
  x: number,
  y: number,
  each: number,
): GridCell {
  const beside = sign ? signRoom : 0;
  const isTight = sign !== undefined && each < tightBelow;
  const width = each - gap;
  const number = { x: x + beside, width: width - beside, y, tone: 'strong' as const };
  const first = value ? layoutText(value, number) : [];
  const used = lineHeight * (isTight ? Math.max(1, first.length) : first.length);
  const left = isTight ? 0 : beside;
  const words = layoutText(text, { x: x + left, y: y + used, width: width - left });
  const mark = sign ? { sign: { is: sign, x: x + 8, y: y - 5 } } : {};
  return { ...mark, labels: [...first, ...words] };
}

function cellLeft(index: number, { start, each }: Columns): number {
  return start + index * each;
}

/** The table that a grid shows, the column of its rows' names, and the columns with a sign in each cell. */
interface SignTable {
  table: string;
  label: string;
  columns: readonly string[];
}

/** Rows down, columns across; `say` gives the sign and word of a value, and gets the value's text for readers. */
export function tabulateColumns(
  report: PublicReport,
  { table: name, label, columns }: SignTable,
  words: FigureWords,
  say: (value: Value, text: string) => Pick<FigureCell, 'text' | 'own' | 'sign'>,
): FigureTable {
  const table = readTable(report, name, words);
  const titles = [label, ...columns].map((column) => table.title(column));
  return {
    columns: titles.map((title) => ({ title, numeric: false })),
    rows: table.rows.map((row) => ({
      header: { text: row.text(label) },
      cells: columns.map((column) => {
        const cell = row.cell(column);
        const said = isAbsent(cell)
          ? { text: words.absence(cell.absent) }
          : say(cell, row.text(column));
        return { ...said, reference: row.reference(column) };
      }),
    })),
  };
}
