import { findCell, type DataNote, type PublicReport } from './public-report.ts';
import type { CellReference } from './reference.ts';

const indexes = new WeakMap<PublicReport, Map<string, DataNote[]>>();
const none: DataNote[] = [];

/** The data notes on one cell, or on the one that a fact points at; those on whole tables last. */
export function notesBeside(report: PublicReport, address: CellReference): readonly DataNote[] {
  const from = report.notes.length > 0 ? findCell(report, address)?.from : undefined;
  if (!from) return notesOn(report, address);
  return [...new Set([...notesOn(report, address), ...notesOn(report, from)])];
}

/** A report is indexed once. */
function notesOn(report: PublicReport, address: CellReference): readonly DataNote[] {
  const index = indexOf(report);
  const own = index.get(`${address.table}/${address.row}/${address.column}`) ?? none;
  const whole = notesForTable(report, address.table);
  return whole.length === 0 ? own : [...own, ...whole];
}

/** Whether any note is about the table or a cell of it. */
export function hasNotes(report: PublicReport, table: string): boolean {
  return report.notes.some(({ cells }) => cells.some((cell) => cell.table === table));
}

/** The data notes that are about a whole table. */
export function notesForTable(report: PublicReport, table: string): readonly DataNote[] {
  return indexOf(report).get(`${table}/*/*`) ?? none;
}

function indexOf(report: PublicReport): Map<string, DataNote[]> {
  const known = indexes.get(report);
  if (known) return known;
  const index = new Map<string, DataNote[]>();
  for (const note of report.notes) {
    for (const { table, row, column } of note.cells) {
      const key = `${table}/${row}/${column}`;
      index.set(key, [...(index.get(key) ?? none), note]);
    }
  }
  indexes.set(report, index);
  return index;
}
