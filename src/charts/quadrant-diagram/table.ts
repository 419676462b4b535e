import { ownText, type FigureTable } from '../figure-table.ts';
import type { Quadrants } from './rows.ts';

/** The items in the fields, from left to right and then down, each with its two values. */
export function tabulateQuadrants({ titles, across, down, fields }: Quadrants): FigureTable {
  const { label, detail } = titles;
  const heads = [label, across.title, down.title, ...(detail === undefined ? [] : [detail])];
  return {
    columns: heads.map((title) => ({ title, numeric: false })),
    rows: fields.flatMap((field) =>
      field.items.map((item) => {
        const values = [across.values[field.across], down.values[field.down]];
        const texts = [...values, ...(detail === undefined ? [] : [item.detail ?? ''])];
        const header = { text: item.name, reference: item.reference };
        return { header, cells: texts.map(ownText) };
      }),
    ),
  };
}
