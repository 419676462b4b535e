import { escaped } from '../../figures/write-svg.ts';
import { zipped } from '../archive.ts';
import { textFile } from '../download-file.ts';

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

/** How a cell is shown. */
export interface CellStyle {
  /** A number format in the form that files use in every language: `#,##0.0" %"`. */
  format?: string;
  bold?: boolean;
  wrap?: boolean;
}

/** A text, a number or a boolean, never a formula. Undefined is an empty cell. */
export interface SheetCell extends CellStyle {
  value?: string | number | boolean;
}

export interface Sheet {
  name: string;
  /** The first row is a header: bold, and visible while the rest scrolls. */
  header?: readonly string[];
  rows: readonly (readonly SheetCell[])[];
  /** In characters. */
  widths: readonly number[];
}

export function text(value: string, style: CellStyle = {}): SheetCell {
  return value === '' ? {} : { value, ...style };
}

const least = 8;
const most = 60;

/** The widths that columns need for their content, within limits; in characters. */
export function columnWidths(rows: readonly (readonly SheetCell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach(({ value, format = '' }, column) => {
      const length =
        String(value ?? '').length + (typeof value === 'number' ? format.length / 2 : 0);
      widths[column] = Math.max(widths[column] ?? least, Math.min(most, Math.ceil(length) + 2));
    });
  return widths;
}

/** Numbers the styles of a workbook as cells ask for them, and writes them at the end. */
class CellStyles {
  readonly #numbers = new Map<string, number>([['||', 0]]);
  readonly #formats: string[] = [];

  /** The number by which a cell names its style. */
  numberOf({ format = '', bold = false, wrap = false }: CellStyle, quoted: boolean): number {
    const key = `${format}|${bold ? 'bold' : ''}|${wrap ? 'wrap' : ''}${quoted ? 'quoted' : ''}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (format !== '' && !this.#formats.includes(format)) this.#formats.push(format);
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }

  /** `xl/styles.xml`. */
  write(): string {
    const formats = this.#formats.map(
      (format, index) =>
        `<numFmt numFmtId="${firstFormat + index}" formatCode="${escaped(format)}"/>`,
    );
    const styles = [...this.#numbers.keys()].map((key) => this.#style(key));
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
      `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  #style(key: string): string {
    const [format = '', bold = '', rest = ''] = key.split('|');
    const number = format === '' ? 0 : firstFormat + this.#formats.indexOf(format);
    const quoted = rest.endsWith('quoted') ? ' quotePrefix="1"' : '';
    const attributes = `numFmtId="${number}" fontId="${bold ? 1 : 0}" fillId="0" borderId="0" xfId="0"`;
    const applied = `${number ? ' applyNumberFormat="1"' : ''}${bold ? ' applyFont="1"' : ''}`;
    const wrap = rest.startsWith('wrap') ? '<alignment vertical="top" wrapText="1"/>' : '';
    const opened = `<xf ${attributes}${applied}${quoted}${wrap ? ' applyAlignment="1"' : ''}`;
    return wrap ? `${opened}>${wrap}</xf>` : `${opened}/>`;
  }
}

/** The numbers below belong to the formats that every spreadsheet has. */
const firstFormat = 164;
const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
