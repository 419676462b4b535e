import type { RowView } from '../rows.ts';
import type { Finding, Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** A line has one reading a week: of two, none can know which is right. */
export const figureSeriesWeek: Rule<'figure-series-week'> = {
  code: 'figure-series-week',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'follow-up-curves').flatMap(({ figure: { series, week }, view }) => {
      const known = view.rows.flatMap((row) => {
        const [name, number] = [row.text(series), row.number(week)];
        return name === undefined || number === undefined ? [] : { row, name, number };
      });
      const readings = Map.groupBy(known, ({ name, number }) => JSON.stringify([name, number]));
      return [...readings.values()].flatMap(([first, ...again]) =>
        first ? again.map(({ row, number }) => repeated(row, first.row, number, week)) : [],
      );
    }),
};

function repeated(
  row: RowView,
  first: RowView,
  number: number,
  week: string,
): Finding<'figure-series-week'> {
  return {
    position: row.position(week),
    values: { week: number, first: first.key },
    related: [first.position(week)],
  };
}
