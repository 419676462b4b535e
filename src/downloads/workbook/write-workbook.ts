import { escaped } from '../../figures/write-svg.ts';
import { zipped } from '../archive.ts';
import { textFile } from '../download-file.ts';
import { CellStyles } from './cell-styles.ts';
import type { Sheet, SheetCell } from './sheet.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What programs show of a workbook before opening it. */
interface About {
  title: string;
  creator: string;
}

/**
 * Sheets as a workbook, by ECMA-376: the six parts that every spreadsheet needs, and nothing that holds a time.
 */
export function writeWorkbook(sheets: readonly Sheet[], about: About): Uint8Array {
  const styles = new CellStyles();
  const written = sheets.map((sheet) => writeSheet(sheet, styles));
  const xml = (path: string, content: string) => textFile(path, declaration + content);
  return zipped([
    xml('[Content_Types].xml', contentTypes(sheets.length)),
    xml('_rels/.rels', packageRelations),
    xml('docProps/core.xml', coreProperties(about)),
    xml('xl/workbook.xml', workbook(sheets)),
    xml('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)),
    xml('xl/styles.xml', styles.write()),
    ...written.map((content, index) => xml(`xl/worksheets/sheet${index + 1}.xml`, content)),
  ]);
}

function contentTypes(count: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${parts}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('xl/workbook.xml', `${kinds}.sheet.main+xml`),
    override('xl/styles.xml', `${kinds}.styles+xml`),
    ...numbers(count).map((number) =>
      override(`xl/worksheets/sheet${number}.xml`, `${kinds}.worksheet+xml`),
    ),
    '</Types>',
  ].join('');
}

const packageRelations = [
  `<Relationships xmlns="${parts}/relationships">`,
  relation(1, `${office}/officeDocument`, 'xl/workbook.xml'),
  relation(2, `${parts}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  '</Relationships>',
].join('');

function workbookRelations(count: number): string {
  const sheets = numbers(count).map((number) =>
    relation(number, `${office}/worksheet`, `worksheets/sheet${number}.xml`),
  );
  const styles = relation(count + 1, `${office}/styles`, 'styles.xml');
  return `<Relationships xmlns="${parts}/relationships">${sheets.join('')}${styles}</Relationships>`;
}

function relation(number: number, type: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const names = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.join('')}</sheets></workbook>`;
}

function coreProperties({ title, creator }: About): string {
  return [
    `<cp:coreProperties xmlns:cp="${parts}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator>`,
    '</cp:coreProperties>',
  ].join('');
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** `xl/worksheets/sheet1.xml`: texts are in the cells themselves, and nothing is a formula. */
function writeSheet({ header, rows, widths }: Sheet, styles: CellStyles): string {
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
