import type { Finding, Rule } from '../rule.ts';
import type { RowView } from '../rows.ts';
import { drawnFigures } from './drawn-figures.ts';

/** Steps follow each other: none ends before it begins, and no two hold the same week or month. */
export const stepsOrder: Rule<'steps-order'> = {
  code: 'steps-order',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'steps').flatMap(({ figure: { from, to }, view }) => {
      const periods = view.rows.flatMap((row) => periodOf(row, from, to) ?? []);
      const turned = periods.filter(({ first, last }) => last < first);
      return [
        ...turned.map(({ row, first, last }) => swapped(row, first, last, to)),
        ...overlapsIn(periods.filter(({ first, last }) => first <= last)),
      ];
    }),
};

interface Period {
  row: RowView;
  /** The first and the last week or month that the step is known to hold. */
  first: number;
  last: number;
  /** A column that says so. */
  column: string;
}

function periodOf(row: RowView, from: string, to: string): Period | undefined {
  const start = row.number(from);
  const end = row.number(to);
  const first = start ?? end;
  const last = end ?? start;
  if (first === undefined || last === undefined) return undefined;
  return { row, first, last, column: start === undefined ? to : from };
}

function swapped(row: RowView, first: number, last: number, to: string): Finding<'steps-order'> {
  return {
    position: row.position(to),
    values: { first, last },
  };
}

/** Each period that begins before those before it have ended. */
function overlapsIn(periods: Period[]): Finding<'steps-order'>[] {
  let reach: Period | undefined;
  return periods
    .toSorted((a, b) => a.first - b.first)
    .flatMap((period) => {
      const before = reach;
      if (!reach || period.last > reach.last) reach = period;
      return before && period.first <= before.last ? overlap(period, before) : [];
    });
}

function overlap({ row, first, column }: Period, before: Period): Finding<'steps-order'> {
  return {
    position: row.position(column),
    values: { first, row: before.row.key },
    related: [before.row.position(before.column)],
  };
}
