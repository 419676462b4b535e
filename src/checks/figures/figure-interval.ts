import type { RowView, TableView } from '../rows.ts';
import type { Finding, Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** An interval lies about its share, and a share's upper end not below it. */
export const figureInterval: Rule<'figure-interval'> = {
  code: 'figure-interval',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'follow-up-curves').flatMap(({ figure, view }) => {
      const { low, share, upTo, high } = figure;
      const columns = [low, share, upTo, high].flatMap((column) =>
        column !== undefined && isPercent(view, column) ? column : [],
      );
      return view.rows.flatMap((row) => crossed(row, columns, low));
    }),
};

/** Columns of another unit are told of, and cannot be compared. */
function isPercent({ columns }: TableView, column: string): boolean {
  return columns.get(column)?.unit === 'percent';
}

/** What is wrong where the numbers of a row do not rise from column to column. */
function crossed(
  row: RowView,
  columns: string[],
  low: string | undefined,
): Finding<'figure-interval'>[] {
  const numbers = columns.flatMap((column) => {
    const number = row.number(column);
    return number === undefined ? [] : { column, number };
  });
  return numbers.flatMap((upper, index) => {
    const lower = numbers[index - 1];
    if (!lower || lower.number <= upper.number) return [];
    const [wrong, other] = lower.column === low ? [lower, upper] : [upper, lower];
    return {
      position: row.position(wrong.column),
      values: { lower, upper, columns },
      related: [row.position(other.column)],
    };
  });
}
