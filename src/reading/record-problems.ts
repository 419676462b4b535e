import type { Delimiter } from './column.ts';
import { notice, refusal, type Message } from './message.ts';

export function openQuote(rest: string): Message {
  return refusal('open-quote', { rest });
}

export function strayQuote(cell: string): Message {
  return refusal('stray-quote', { cell });
}

export function mixedLineEnds(newline: string): Message {
  return refusal('mixed-line-ends', { newline });
}

export function separatorLine(line: string): Message {
  return refusal('separator-line', { line });
}

export function lineInOneCell(line: string): Message {
  return refusal('line-in-one-cell', { line });
}

export function ambiguousDelimiter(line: string): Message {
  return refusal('ambiguous-delimiter', { line });
}

export function otherDelimiter(found: Delimiter, expected: Delimiter): Message {
  return refusal('wrong-delimiter', { found, expected });
}

export function emptyFile(): Message {
  return refusal('empty-table', { wrong: 'empty-file' });
}

export function noRows(): Message {
  return refusal('empty-table', { wrong: 'no-rows' });
}

export function emptyRow(): Message {
  return refusal('empty-row');
}

export function emptyRowsAtEnd(count: number): Message {
  return notice('empty-rows-at-end', { count });
}

export function wrongCellCount(found: number, expected: number): Message {
  return refusal('cell-count', { found, expected });
}

export function tooManyRows(found: number, limit: number): Message {
  return refusal('too-many-rows', { found, limit });
}

export function tooManyColumns(found: number, limit: number): Message {
  return refusal('too-many-columns', { found, limit });
}

export function tooManyProblems(most: number): Message {
  return refusal('too-many-problems', { most });
}

export function cellTooLong(cell: string, limit: number): Message {
  return refusal('cell-too-long', { cell, limit });
}
