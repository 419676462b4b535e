import { escaped } from '../../charts/write-svg.ts';
import type { CellStyles } from './cell-styles.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** `xl/worksheets/sheet1.xml`: texts are in the cells themselves, and nothing is a formula. */
export function writeSheet({ header, rows, widths }: Sheet, styles: CellStyles): string {
  const first = header ? [header.map((value) => ({ value, bold: true }))] : [];
  const written = [...first, ...rows].map((cells, row) => writeRow(cells, row + 1, styles));
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0"${header ? `>${frozen}</sheetView>` : '/>'}</sheetViews>`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${written.join('')}</sheetData>`,
    '</worksheet>',
  ].join('');
}

const frozen =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';

function writeRow(cells: readonly SheetCell[], row: number, styles: CellStyles): string {
  const written = cells.map((cell, index) => writeCell(cell, `${letters(index)}${row}`, styles));
  return `<row r="${row}">${written.join('')}</row>`;
}

function writeCell({ value, ...style }: SheetCell, place: string, styles: CellStyles): string {
  if (value === undefined) return '';
  const looksLikeFormula = typeof value === 'string' && /^[=+\-@]/.test(value);
  const number = styles.numberOf(style, looksLikeFormula);
  const opened = `<c r="${place}"${number === 0 ? '' : ` s="${number}"`}`;
  if (typeof value === 'number') return `${opened}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${opened} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${opened} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/** Cut to what a cell can hold, without characters XML forbids, and with escapes spreadsheets would decode escaped. */
function cellText(value: string): string {
  const short = value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value;
  return escaped(short.replaceAll(unspeakable, '').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

const longestText = 32_767;
const unspeakable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The letters of a column, from 0: `A`, `Z`, `AA`. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
