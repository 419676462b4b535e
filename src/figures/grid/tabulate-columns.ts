import type { PublicReport } from '../../domain/public-report.ts';
import type { FigureCell, FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../words.ts';
import { readTable } from '../table-reader.ts';
import { isAbsent, type Value } from '../../domain/table.ts';

/** The table that a grid shows, the column of its rows' names, and the columns with a sign in each cell. */
interface SignTable {
  table: string;
  label: string;
  columns: readonly string[];
}

/** Rows down, columns across; `say` gives the sign and word of a value, and gets the value's text for readers. */
export function tabulateColumns(
  report: PublicReport,
  { table: name, label, columns }: SignTable,
  words: FigureWords,
  say: (value: Value, text: string) => Pick<FigureCell, 'text' | 'own' | 'sign'>,
): FigureTable {
  const table = readTable(report, name, words);
  const titles = [label, ...columns].map((column) => table.title(column));
  return {
    columns: titles.map((title) => ({ title, numeric: false })),
    rows: table.rows.map((row) => ({
      header: { text: table.text(row, label) },
      cells: columns.map((column) => {
        const cell = table.cell(row, column);
        const said = isAbsent(cell)
          ? { text: words.absence(cell.absent) }
          : say(cell, table.text(row, column));
        return { ...said, reference: table.reference(row, column) };
      }),
    })),
  };
}
