import Papa from 'papaparse';
import type { Position, Problem } from '../domain/problem.ts';
import type { Delimiter } from './column.ts';
import { isVisible } from '../domain/visible-text.ts';
import { lineIndex } from './line-index.ts';
import { at, firstProblems, notice, refusal, type Message } from './message.ts';
import type { Reading } from './sources.ts';

/** The records of a CSV file: cells as written, without types, and where each of them stands. */
export interface Records {
  /** The header is the first. */
  rows: string[][];
  delimiter: Delimiter;
  /** Place of a cell; of the record's start where there is no such cell. */
  position: (record: number, cell: number) => Position;
  /** The cell with its quotation marks, as it stands in the file. */
  source: (record: number, cell: number) => string;
  /** The whole file with other texts in some cells, and all else as it was. */
  rewritten: (changed: readonly ChangedCell[]) => string;
}

/** What a cell is to hold instead, in quotation marks where it needs them. */
export interface ChangedCell {
  record: number;
  cell: number;
  text: string;
}

/** The line end inside of this module, whatever the file has. */
const newline = '\n';

const bareLineFeed = /(?:^|[^\r])\n/;

type Range = [from: number, to: number];

export interface CsvText {
  file: string;
  text: string;
  delimiter: Delimiter;
}

/**
 * Splits a text into records. Papaparse finds the cells; where they stand is computed when it is asked for, by a
 * second run that tells the end of each record, since a record may have several lines. Line ends may be mixed: every
 * one outside quotation marks ends a record.
 */
export function readRecords({ file, text: written, delimiter }: CsvText): Reading<Records> {
  const text = written.replaceAll('\r\n', newline);
  const { data: rows, errors } = Papa.parse(text, { header: false, delimiter, newline });
  const wrongQuote = errors.find(({ type }) => type === 'Quotes')?.index;
  const position = lineIndex(file, text);
  if (wrongQuote !== undefined) {
    const offset = Math.max(0, wrongQuote - 1);
    return {
      problems: [
        at(position(offset), refusal('open-quote', { rest: text.slice(offset, offset + 100) })),
      ],
    };
  }
  if (text === '' || text.endsWith(newline)) rows.pop();

  const ends = lazily(() => endsOfRecords(text, delimiter));
  const start = (record: number): number =>
    record === 0 ? 0 : (ends()[record - 1] ?? text.length);
  const cells = keptForLast((record) => cellRanges(text, start(record), delimiter));
  const range = (record: number, cell: number): Range =>
    cells(record)[cell] ?? [start(record), start(record)];
  const records: Records = {
    rows,
    delimiter,
    position: (record, cell) => ({
      ...position(range(record, cell)[0]),
      cell: nameOfCell(record, cell),
    }),
    source: (record, cell) => text.slice(...range(record, cell)),
    rewritten: (changed) => {
      const isCrlf = written.includes('\r\n');
      const ranges = changed.map((one) => ({ text: one.text, range: range(one.record, one.cell) }));
      const result = replaced(text, ranges);
      return isCrlf ? result.replaceAll(newline, '\r\n') : result;
    },
  };
  const problems = firstProblems(quotationFaults(records));
  if (text.length < written.length && bareLineFeed.test(written))
    problems.push(...mixedLineEnds(ends(), written.split(newline), position));
  return { value: records, problems };
}

/** Which rows of a file are its table. */
export interface TableRows {
  skip?: number;
  headerRows?: number;
  footer?: number;
}

/** The records of the table alone, where a title stands above its header, several rows are its header, or notes stand below it. */
export function tableRecords(
  all: Records,
  { skip = 0, headerRows = 1, footer = 0 }: TableRows,
): Records {
  if (skip === 0 && headerRows === 1 && footer === 0) return all;
  const first = skip + headerRows;
  const last = all.rows.findLastIndex((cells) => cells.some(isVisible)) + 1;
  const header = joinedHeader(all.rows.slice(skip, first));
  const record = (index: number): number => (index === 0 ? skip : index + first - 1);
  return {
    rows: [
      header,
      ...all.rows.slice(first, footer > 0 ? Math.max(first, last - footer) : undefined),
    ],
    delimiter: all.delimiter,
    position: (index, cell) => all.position(record(index), cell),
    source: (index, cell) => all.source(record(index), cell),
    rewritten: (changed) =>
      all.rewritten(changed.map((one) => ({ ...one, record: record(one.record) }))),
  };
}

/** Rows of a header as one, with spaces between; what stands above several columns stands above each of them. */
function joinedHeader(rows: readonly string[][]): string[] {
  const [columns = [], ...above] = rows.toReversed();
  const groups = above.toReversed().map(filledToTheRight);
  return columns.map((name, index) =>
    [...groups.map((group) => group[index] ?? ''), name].filter(isVisible).join(' ').trim(),
  );
}

function filledToTheRight(cells: readonly string[]): string[] {
  let last = '';
  return cells.map((cell) => (last = isVisible(cell) ? cell.trim() : last));
}

/** A text with others in place of some ranges of it, which do not touch. */
function replaced(text: string, changes: readonly { text: string; range: Range }[]): string {
  let [result, done] = ['', 0];
  for (const { text: other, range } of changes.toSorted((a, b) => a.range[0] - b.range[0])) {
    result += text.slice(done, range[0]) + other;
    done = range[1];
  }
  return result + text.slice(done);
}

/** The address that Excel shows: `C14`. */
function nameOfCell(record: number, cell: number): string {
  let letters = '';
  for (let left = cell + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${record + 1}`;
}

function endsOfRecords(text: string, delimiter: Delimiter): number[] {
  const ends: number[] = [];
  Papa.parse(text, {
    header: false,
    delimiter,
    newline,
    step: ({ meta }) => ends.push(meta.cursor),
  });
  return ends;
}

/** From and to of each cell of a record, found by walking them; quotation marks are part of a cell. */
function cellRanges(text: string, start: number, delimiter: Delimiter): Range[] {
  const ranges: Range[] = [];
  for (let from = start; ;) {
    const to = endOfCell(text, from, delimiter);
    ranges.push([from, to]);
    if (text[to] !== delimiter) return ranges;
    from = to + 1;
  }
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  if (text[at] === '"') {
    do at = text.indexOf('"', at + 1) + 1;
    while (at > 0 && text[at] === '"');
    if (at === 0) return text.length;
  }
  while (at < text.length && text[at] !== delimiter && text[at] !== newline) at += 1;
  return at;
}

/** Quotation marks that are lost in a cell without them around it, and those that make several rows one cell. */
function quotationFaults(records: Records): Problem[] {
  const problems: Problem[] = [];
  records.rows.forEach((row, record) => {
    row.forEach((cell, index) => {
      if (!cell.includes('"') && !cell.includes(newline)) return;
      const wrong = records.source(record, index).startsWith('"')
        ? rowsInCell(records, record, cell)
        : refusal('stray-quote', { cell });
      if (wrong) problems.push(at(records.position(record, index), wrong));
    });
  });
  return problems;
}

/** Two quotation marks in two rows swallow what is between them: then each line is a row by its own count of cells. */
function rowsInCell(
  { rows, delimiter, source }: Records,
  record: number,
  cell: string,
): Message | undefined {
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || !cell.includes(newline)) return undefined;
  const whole = (rows[record] ?? []).map((_cell, index) => source(record, index)).join(delimiter);
  const lines = whole.split(newline);
  return lines.every((line) => line.split(delimiter).length === columns)
    ? refusal('rows-in-cell', { lines: lines.length })
    : undefined;
}

/** The first record that does not end as the first one does; a line break inside a cell may be of either kind. */
function mixedLineEnds(
  ends: readonly number[],
  lines: readonly string[],
  position: (offset: number) => Position,
): Problem[] {
  const isLong = (line: number): boolean => lines[line - 1]?.endsWith('\r') ?? false;
  const last = ends.map((end) => position(end - 1)).filter(({ line }) => line < lines.length);
  const [first, ...others] = last;
  const other = others.find(({ line }) => first && isLong(line) !== isLong(first.line));
  if (!other) return [];
  const found = isLong(other.line) ? 'CRLF' : 'LF';
  return [at(other, notice('mixed-line-ends', { found }))];
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** What was made last is not made again: cells are asked for record by record. */
function keptForLast<Value>(make: (index: number) => Value): (index: number) => Value {
  let kept: { index: number; value: Value } | undefined;
  return (index) => {
    if (kept?.index !== index) kept = { index, value: make(index) };
    return kept.value;
  };
}
