import { isAbsent, type Absence, type Cell } from '../domain/cell.ts';
import type { PublicTable } from '../domain/table.ts';

/** How an absence is written in downloads; the data page explains the marks. */
const absenceMarks: Record<Absence, string> = {
  missing: '',
  unknown: '?',
  'not-applicable': '-',
  'not-yet-due': '..',
  suppressed: '[c]',
};

/**
 * A table as CSV by RFC 4180: UTF-8, commas, decimal points, CRLF. Texts stand in quotes, numbers do not.
 * Texts that a spreadsheet would run as a formula were refused when the table was read.
 */
export function csvOf({ fields, rows }: PublicTable): string {
  const header = fields.map(({ name }) => name).join(',');
  const lines = rows.map(({ cells }) => cells.map(written).join(','));
  return `${[header, ...lines].join('\r\n')}\r\n`;
}

function written(cell: Cell): string {
  if (isAbsent(cell)) return absenceMarks[cell.absent];
  return typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell);
}
