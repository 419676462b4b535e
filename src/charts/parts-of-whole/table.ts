import type { FigureRow, FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { numberCell } from '../number-cell.ts';
import type { Part, Whole } from './rows.ts';

/** Parts, their parts indented under them, and the total last. */
export function tabulateParts(whole: Whole, words: FigureWords): FigureTable {
  const rows = whole.parts.flatMap((part) => partRows(part, 0, whole, words));
  const { label, value } = whole.titles;
  return {
    columns: [
      { title: label, numeric: false },
      { title: value, numeric: true },
    ],
    rows: whole.total ? [...rows, partRow(whole.total, 0, whole, words)] : rows,
  };
}

function partRows(part: Part, depth: number, whole: Whole, words: FigureWords): FigureRow[] {
  const below = part.parts.flatMap((one) => partRows(one, depth + 1, whole, words));
  return [partRow(part, depth, whole, words), ...below];
}

function partRow(
  { label, value, reference }: Pick<Part, 'label' | 'value' | 'reference'>,
  depth: number,
  { unit }: Whole,
  words: FigureWords,
): FigureRow {
  return { header: { text: label }, depth, cells: [numberCell(value, unit, reference, words)] };
}
