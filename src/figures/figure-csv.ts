import type { FigureCell, FigureColumn, FigureTable } from '../charts/figure-table.ts';
import type { Cell } from '../domain/cell.ts';
import { csvText, type CsvFlavour } from '../domain/csv-text.ts';

/**
 * A figure's numbers as CSV. A column of numbers holds them as numbers; where one of them is approximate, a
 * range or missing, a second column holds what readers see.
 */
export function figureCsv(
  { columns, rows }: FigureTable,
  flavour: CsvFlavour,
  shown: string,
): string {
  const cells = rows.map((row) => [row.header, ...row.cells]);
  const written = columns.map((column, index) => {
    const all = cells.map((row) => row[index] ?? { text: '' });
    return fileColumns(column, all, shown);
  });
  const header = written.flatMap((one) => one.map(({ title }) => title));
  const body = cells.map((_, row) =>
    written.flatMap((one) => one.map(({ cells }) => cells[row] ?? '')),
  );
  return csvText(header, body, flavour);
}

/** The file's columns for one column of the table. */
function fileColumns(
  { title, numeric }: FigureColumn,
  cells: readonly FigureCell[],
  shown: string,
): { title: string; cells: Cell[] }[] {
  const texts = { title, cells: cells.map(cellText) };
  if (!numeric) return [texts];
  const numbers = { title, cells: cells.map(({ number }) => number ?? noNumber) };
  return cells.every(isExact) ? [numbers] : [numbers, { ...texts, title: `${title} (${shown})` }];
}

const noNumber: Cell = { absent: 'missing' };

function isExact({ number, approximate }: FigureCell): boolean {
  return number !== undefined && !approximate;
}

function cellText({ value, text }: FigureCell): string {
  return [value, text].filter(Boolean).join(' ');
}
