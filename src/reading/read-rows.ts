import { isRowKey } from '../domain/identifier.ts';
import type { Problem } from '../domain/problem.ts';
import type { Row, Cell } from '../domain/table.ts';
import { isVisible } from '../domain/visible-text.ts';
import { decimalMarkIn, type Column, type TableFormat } from './column.ts';
import { delimiterThatFits } from './detect-delimiter.ts';
import { at, isMessage, type Message, refusal, notice } from './message.ts';
import { readCell } from './read-cell.ts';
import type { Header } from './read-header.ts';
import { keyMaker } from './row-keys.ts';
import { isReferring } from './referred-facts.ts';
import { isGrouped, type NumberStyle } from './read-number.ts';
import type { Records } from './read-records.ts';
import type { MarkedCell } from './sources.ts';

const longestCell = 32 * 1024;
const mostProblems = 1000;
const unreadable: Cell = Object.freeze({ absent: 'missing' });

export interface ReadRows {
  rows: Row[];
  /** The record that each row was read from. */
  recordOf: number[];
  /** Rows that do not have the header's cells. */
  leftOut: number;
  marked: MarkedCell[];
  problems: Problem[];
}

/** A column at its position in the file, and the values seen in it so far where they must differ. */
interface Slot {
  column: Column;
  index: number;
  isKey: boolean;
  style: NumberStyle;
  percentStyle: NumberStyle;
  /** Where the row's unit stands, where it is the row that has the unit. */
  unitIndex: number | undefined;
  seen: Map<string, number> | undefined;
  /** Notices are told once for each column. */
  told: Set<string>;
}

/** Reads the records below the header. Rows that do not have the header's cells are told and left out. */
export function readRows(format: TableFormat, records: Records, header: Header): ReadRows {
  const slots = format.columns.map((column) => slotOf(column, format.keyColumn, records, header));
  const keyOf = format.keyColumns && keyMaker(positionsOf(format.keyColumns, slots));
  const key = slots.find(({ isKey }) => isKey)?.index ?? 0;
  const read: ReadRows = { rows: [], recordOf: [], leftOut: 0, marked: [], problems: [] };
  const end = endOfRows(records.rows);
  for (let record = 1; record < end; record += 1) {
    if (read.problems.length > mostProblems) {
      read.problems.push(
        at(records.position(record, 0), refusal('too-many-problems', { most: mostProblems })),
      );
      break;
    }
    const cells = records.rows[record] ?? [];
    const wrong = isEmpty(cells) ? refusal('empty-row') : wrongShape(cells, records);
    if (wrong) {
      read.problems.push(at(records.position(record, 0), wrong));
      read.leftOut += isEmpty(cells) ? 0 : 1;
      continue;
    }
    const values = readRecord(cells, record, slots, records, read.problems);
    const named = keyOf?.(values);
    const rowKey = typeof named === 'string' ? named : (cells[key] ?? '').trim();
    if (isMessage(named)) read.problems.push(at(records.position(record, 0), named));
    read.rows.push({ key: rowKey, cells: values });
    read.marked.push(...marksIn(cells, slots).map((mark) => ({ row: rowKey, ...mark })));
    read.recordOf.push(record);
  }
  if (end < records.rows.length) {
    read.problems.push(
      at(
        records.position(end, 0),
        notice('empty-rows-at-end', { count: records.rows.length - end }),
      ),
    );
  }
  if (end <= 1)
    read.problems.push(at(records.position(0, 0), refusal('empty-table', { wrong: 'no-rows' })));
  return read;
}

function slotOf(column: Column, keyColumn: string, { delimiter }: Records, header: Header): Slot {
  const { field, decimalMark } = column;
  const mark = decimalMarkIn(column, delimiter);
  const certain = decimalMark !== undefined || delimiter !== ',';
  const percent = field.unit === 'percent';
  const style = { mark, certain, percent, integer: field.type === 'integer' };
  const isKey = field.name === keyColumn;
  return {
    column,
    index: header.get(field.name) ?? 0,
    isKey,
    style,
    percentStyle: { ...style, percent: true },
    unitIndex: field.unitColumn === undefined ? undefined : header.get(field.unitColumn),
    seen: isKey || column.unique ? new Map() : undefined,
    told: new Set(),
  };
}

function positionsOf(columns: readonly string[], slots: readonly Slot[]): number[] {
  return columns.map((name) => slots.findIndex(({ column }) => column.field.name === name));
}

/** The number of records without the empty ones at the end. */
function endOfRows(rows: string[][]): number {
  let end = rows.length;
  while (end > 1 && isEmpty(rows[end - 1] ?? [])) end -= 1;
  return end;
}

function isEmpty(cells: string[]): boolean {
  return !cells.some(isVisible);
}

function wrongShape(cells: string[], { rows, delimiter }: Records): Message | undefined {
  const expected = rows[0]?.length ?? 0;
  if (cells.length === expected) return undefined;
  const other =
    cells.length === 1 ? delimiterThatFits(cells[0] ?? '', expected, delimiter) : undefined;
  return other === undefined
    ? refusal('cell-count', { found: cells.length, expected })
    : refusal('wrong-delimiter', { found: other, expected: delimiter });
}

function readRecord(
  cells: string[],
  record: number,
  slots: Slot[],
  records: Records,
  problems: Problem[],
): Cell[] {
  const address = slots.find(({ column }) => column.referring === 'address');
  const refers = address !== undefined && isReferring(cells[address.index] ?? '');
  return slots.map((slot) => {
    const written = cells[slot.index] ?? '';
    const trimmed = isVisible(written) ? written.trim() : '';
    const text = withoutMarks(trimmed, slot.column).text;
    const tell = (said: Message, related?: number): void => {
      if (said.severity === 'notice' && slot.told.has(said.code)) return;
      slot.told.add(said.code);
      const others = related === undefined ? undefined : [records.position(related, slot.index)];
      problems.push(at(records.position(record, slot.index), said, others));
    };
    // What a fact takes from the cell that it points at is filled in when all tables are read.
    if (refers && (slot === address || (text === '' && slot.column.referring === 'taken')))
      return unreadable;
    if (trimmed.length !== written.length) tell(notice('space-trimmed', { text: trimmed }));
    if (text.length > longestCell)
      tell(refusal('cell-too-long', { cell: text, limit: longestCell }));
    const percent = slot.unitIndex !== undefined && cells[slot.unitIndex]?.trim() === 'percent';
    const style = percent ? slot.percentStyle : slot.style;
    const read = slot.isKey ? readKey(text) : readCell(text, slot.column, style);
    tellRepeated(slot, text, record, read, tell);
    if (isMessage(read)) {
      tell(read);
      return unreadable;
    }
    if (slot.column.field.type === 'url' && text.startsWith('http:'))
      tell(notice('plain-http', { text }));
    if (typeof read === 'number' && isGrouped(text, style.mark) && !slot.style.integer)
      tell(notice('grouped-number', { text, value: read }));
    return read;
  });
}

/** A cell's text without the signs behind it, and the notes that they lead to. A sign alone is a value. */
function withoutMarks(cell: string, { marks }: Column): { text: string; notes: string[] } {
  const notes: string[] = [];
  const endsWith = (text: string) =>
    [...marks].find(([mark]) => text.endsWith(mark) && text.length > mark.length);
  let text = cell;
  for (let found = endsWith(text); found; found = endsWith(text)) {
    text = text.slice(0, -found[0].length).trimEnd();
    notes.unshift(found[1]);
  }
  return { text, notes };
}

function marksIn(cells: readonly string[], slots: readonly Slot[]): Omit<MarkedCell, 'row'>[] {
  return slots.flatMap(({ column, index }) =>
    column.marks.size === 0
      ? []
      : withoutMarks((cells[index] ?? '').trim(), column).notes.map((note) => ({
          column: column.field.name,
          note,
        })),
  );
}

function readKey(text: string): string | Message {
  return isRowKey(text) ? text : refusal('row-key', { key: text });
}

function tellRepeated(
  { seen, isKey }: Slot,
  text: string,
  record: number,
  read: Cell | Message,
  tell: (said: Message, related: number) => void,
): void {
  if (!seen || typeof read === 'object') return;
  const first = seen.get(text);
  if (first === undefined) seen.set(text, record);
  else
    tell(isKey ? refusal('repeated-key', { key: text }) : refusal('not-unique', { text }), first);
}
