import type { SheetCell } from './sheet.ts';

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
