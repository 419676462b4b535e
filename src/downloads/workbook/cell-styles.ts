import { escaped } from '../../figures/write-svg.ts';
import type { CellStyle } from './sheet.ts';

/** Numbers the styles of a workbook as cells ask for them, and writes them at the end. */
export class CellStyles {
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
