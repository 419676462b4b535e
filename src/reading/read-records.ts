import Papa from 'papaparse';
import type { Position, Problem } from '../domain/problem.ts';
import type { Delimiter } from './column.ts';
import { lineIndex } from './line-index.ts';
import { at, refusal } from './message.ts';
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
}

export interface CsvText {
  file: string;
  text: string;
  delimiter: Delimiter;
}

/**
 * Splits a text into records. Papaparse finds the cells; where they stand is computed when it is asked for, by a
 * second run that tells the end of each record, since a record may have several lines.
 */
export function readRecords({ file, text, delimiter }: CsvText): Reading<Records> {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { data: rows, errors } = Papa.parse(text, { header: false, delimiter, newline });
  const wrongQuote = errors.find(({ type }) => type === 'Quotes')?.index;
  const position = lineIndex(file, text);
  if (wrongQuote !== undefined) {
    const offset = Math.max(0, wrongQuote - 1);
    return {
      problems: [at(position(offset), refusal('open-quote', { rest: text.slice(offset) }))],
    };
  }
  if (text === '' || text.endsWith(newline)) rows.pop();

  const ends = lazily(() => endsOfRecords(text, delimiter, newline));
  const start = (record: number): number =>
    record === 0 ? 0 : (ends()[record - 1] ?? text.length);
  const range = (record: number, cell: number): [number, number] =>
    cellRange(text, start(record), cell, delimiter, newline);
  const records: Records = {
    rows,
    delimiter,
    position: (record, cell) => ({
      ...position(range(record, cell)[0]),
      cell: nameOfCell(record, cell),
    }),
    source: (record, cell) => text.slice(...range(record, cell)),
  };
  return { value: records, problems: gluedRows(records, newline) };
}

/** The address that Excel shows: `C14`. */
function nameOfCell(record: number, cell: number): string {
  let letters = '';
  for (let left = cell + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${record + 1}`;
}

function endsOfRecords(text: string, delimiter: Delimiter, newline: '\n' | '\r\n'): number[] {
  const ends: number[] = [];
  Papa.parse(text, {
    header: false,
    delimiter,
    newline,
    step: ({ meta }) => ends.push(meta.cursor),
  });
  return ends;
}

/** From and to of a cell, found by walking the record's cells; quotation marks are part of it. */
function cellRange(
  text: string,
  start: number,
  cell: number,
  delimiter: Delimiter,
  newline: string,
): [number, number] {
  let from = start;
  for (let index = 0; ; index += 1) {
    const to = endOfCell(text, from, delimiter, newline);
    if (index === cell) return [from, to];
    if (text[to] !== delimiter) return [start, start];
    from = to + 1;
  }
}

function endOfCell(text: string, from: number, delimiter: Delimiter, newline: string): number {
  let at = from;
  if (text[at] === '"') {
    do at = text.indexOf('"', at + 1) + 1;
    while (at > 0 && text[at] === '"');
    if (at === 0) return text.length;
  }
  while (at < text.length && text[at] !== delimiter && !text.startsWith(newline, at)) at += 1;
  return at;
}

/** Line ends and quotation marks inside a cell that is not quoted: two rows became one, or a mark is lost. */
function gluedRows(records: Records, newline: string): Problem[] {
  const problems: Problem[] = [];
  records.rows.forEach((row, record) => {
    row.forEach((cell, index) => {
      if (!cell.includes('"') && !cell.includes('\n')) return;
      if (records.source(record, index).startsWith('"')) return;
      const wrong = cell.includes('\n')
        ? refusal('mixed-line-ends', { newline })
        : refusal('stray-quote', { cell });
      problems.push(at(records.position(record, index), wrong));
    });
  });
  return problems;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
