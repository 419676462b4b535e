import { isAbsent, type Cell } from '../../domain/cell.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { DeclarationOf } from '../figure-kind.ts';
import type { FigureCell, FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { readTable } from '../table-reader.ts';

/** A row for each thing; in each cell whether it was done, in a word and its sign. */
export function tabulateChecklist(
  report: PublicReport,
  { table: name, label, columns }: DeclarationOf<'checklist'>,
  words: FigureWords,
): FigureTable {
  const table = readTable(report, name);
  const titles = [label, ...columns].map((column) => table.field(column).title);
  return {
    columns: titles.map((title) => ({ title, numeric: false })),
    rows: table.rows.map((row) => ({
      header: { text: table.text(row, label) },
      cells: columns.map((column) => ({
        ...answerTo(table.cell(row, column), words),
        reference: table.reference(row, column),
      })),
    })),
  };
}

function answerTo(cell: Cell, words: FigureWords): FigureCell {
  if (isAbsent(cell)) return { text: words.absence(cell.absent) };
  if (typeof cell !== 'boolean') throw new TypeError(`a checklist holds ${JSON.stringify(cell)}`);
  const sign = cell ? 'yes' : 'no';
  return { text: words.words[sign], sign };
}
