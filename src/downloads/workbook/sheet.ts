/** How a cell is shown. */
export interface CellStyle {
  /** A number format, as spreadsheets write it in files whatever their language: `#,##0.0" %"`. */
  format?: string;
  bold?: boolean;
  wrap?: boolean;
}

/** A text, a number or a truth, and never a formula. Nothing at all is an empty cell. */
export interface SheetCell extends CellStyle {
  value?: string | number | boolean;
}

export interface Sheet {
  name: string;
  /** The first row is a header: bold, and in sight when the rest is scrolled. */
  header?: readonly string[];
  rows: readonly (readonly SheetCell[])[];
  /** In characters. */
  widths: readonly number[];
}

export function text(value: string, style: CellStyle = {}): SheetCell {
  return value === '' ? {} : { value, ...style };
}
