/** Why a cell holds no value. The five are told apart all the way to charts, verdicts and downloads. */
export const absences = [
  'missing',
  'unknown',
  'not-applicable',
  'not-yet-due',
  'suppressed',
] as const;

export type Absence = (typeof absences)[number];

/** A cell without a value, and the reason where one was given. */
export interface Absent {
  absent: Absence;
  reason?: string;
}

/** Numbers in percentage columns are in percentage points: 45.7 is 45.7 %. Dates, months and weeks are ISO texts. */
export type Value = number | string | boolean;

/** What one place in a table holds: a value, or an absence with its kind. Never NaN, never an empty text. */
export type Cell = Value | Absent;

export function isAbsent(cell: Cell): cell is Absent {
  return typeof cell === 'object';
}

/** Whether a cell's value is hidden, so that nobody can be recognised. */
export function isSuppressed(cell: Cell | undefined): boolean {
  return cell !== undefined && isAbsent(cell) && cell.absent === 'suppressed';
}

/** The number in a cell, or undefined where it holds something else. */
export function numberIn(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

/** The text in a cell, or undefined where it holds something else. */
export function textIn(cell: Cell | undefined): string | undefined {
  return typeof cell === 'string' ? cell : undefined;
}
