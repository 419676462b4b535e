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
