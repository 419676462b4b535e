import { isAbsent, type Absence, type Cell } from './cell.ts';

/** How a table is written as CSV: for machines by RFC 4180, and for Excel on a Danish computer. */
export type CsvFlavour = 'machine' | 'danish-excel';

const dialects = {
  machine: { start: '', delimiter: ',', decimal: '.' },
  'danish-excel': { start: '\uFEFF', delimiter: ';', decimal: ',' },
} as const;

/** How an absence is written in downloads; the data page explains the marks. */
const absenceMarks: Record<Absence, string> = {
  missing: '',
  unknown: '?',
  'not-applicable': '-',
  'not-yet-due': '..',
  suppressed: '[c]',
};

/**
 * Rows as CSV: UTF-8, CRLF, texts in quotes and numbers without. A spreadsheet runs no text as a formula:
 * where one begins as a formula does, an apostrophe stands before it.
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  flavour: CsvFlavour = 'machine',
): string {
  const { start, delimiter, decimal } = dialects[flavour];
  const write = (cell: Cell): string =>
    typeof cell === 'number' ? String(cell).replace('.', decimal) : quoted(cell);
  const lines = [header.map(plain), ...rows.map((cells) => cells.map(write))];
  return start + lines.map((line) => `${line.join(delimiter)}\r\n`).join('');
}

function quoted(cell: Exclude<Cell, number>): string {
  if (isAbsent(cell)) return absenceMarks[cell.absent];
  return typeof cell === 'string' ? quote(cell) : String(cell);
}

/** A name without quotes where it needs none. */
function plain(name: string): string {
  return /^[\p{L}\d_ -]+$/u.test(name) && !startsFormula.test(name) ? name : quote(name);
}

const startsFormula = /^[=+\-@\t\r]/;

function quote(text: string): string {
  const harmless = startsFormula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
