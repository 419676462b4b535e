import { isAbsent, type Absence, type Cell } from './table.ts';

/** How a table is written as CSV: for machines by RFC 4180, and for Excel on a Danish computer. */
export const csvFlavours = ['machine', 'danish-excel'] as const;

export type CsvFlavour = (typeof csvFlavours)[number];

export const csvDialects = {
  machine: { start: '', delimiter: ',', otherDelimiter: ';', decimal: '.' },
  'danish-excel': { start: '\uFEFF', delimiter: ';', otherDelimiter: ',', decimal: ',' },
} as const satisfies Record<CsvFlavour, object>;

/** How an absence is written in downloads; the data page and the data package explain the marks. */
export const absenceMarks: Readonly<Record<Absence, string>> = {
  missing: '',
  unknown: '?',
  'not-applicable': '-',
  'not-yet-due': '..',
  suppressed: '[c]',
};

/**
 * Rows as CSV: UTF-8, CRLF, texts in quotes and numbers without. A spreadsheet runs no text as a formula, not
 * even where it takes the file for one of the other flavour.
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  flavour: CsvFlavour = 'machine',
): string {
  const { start, delimiter, otherDelimiter, decimal } = csvDialects[flavour];
  const quote = (text: string): string =>
    `"${harmlessText(text, otherDelimiter).replaceAll('"', '""')}"`;
  const write = (cell: Cell): string => {
    if (typeof cell === 'number') return String(cell).replace('.', decimal);
    if (typeof cell === 'string') return quote(cell);
    return isAbsent(cell) ? absenceMarks[cell.absent] : String(cell);
  };
  const names = header.map((name) => (isPlain.test(name) ? name : quote(name)));
  const lines = [names, ...rows.map((cells) => cells.map(write))];
  return start + lines.map((line) => `${line.join(delimiter)}\r\n`).join('');
}

/** A name without quotes where it needs none. */
const isPlain = /^[\p{L}\d_][\p{L}\d_ -]*$/u;

/** What makes a spreadsheet take a cell for a formula, also in its full-width forms. */
const starters = String.raw`=+\-@|%\t\0＝＋－＠`;
/** What spreadsheets skip before a formula: quotes, and spaces of every width. */
const skipped = String.raw`[" \u00A0\u2000-\u200B\u202F\u3000\uFEFF]*`;

/**
 * Where a reading begins a cell with a formula, or with what a former cell left open: where the text begins, after
 * a delimiter that is not the file's own, and after a line break. The first character is asked first, so that a cell of
 * blanks is not walked back through from each of them.
 */
function dangers(otherDelimiter: ',' | ';'): RegExp {
  const atStart = String.raw`(?=['${starters}\r\n])(?<=^${skipped})(?='*[${starters}\r\n])`;
  const afterDelimiter = String.raw`(?=['${starters}\r\n]|$)(?<=[${otherDelimiter}]${skipped})(?='*(?:[${starters}\r\n]|$))`;
  const afterLineBreak = String.raw`(?=['${starters}]|$)(?<=[\r\n]${skipped})(?='*(?:[${starters}]|$))`;
  return new RegExp([atStart, afterDelimiter, afterLineBreak].join('|'), 'g');
}

const dangersBy = { ',': dangers(','), ';': dangers(';') } as const;

/**
 * A text that no spreadsheet runs, whether the file is read by its own delimiter or by the other one: an
 * apostrophe stands where a formula would begin. Taking one apostrophe away in each of these places gives the
 * text back.
 */
export function harmlessText(text: string, otherDelimiter: ',' | ';'): string {
  return text.replace(dangersBy[otherDelimiter], "'");
}
