import { oncePer } from '../once-per.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { rowsOf, type RowView } from '../rows.ts';

/** A row of facts or results that gives a numerator or a denominator. */
export interface ShareRow {
  row: RowView;
  table: 'facts' | 'results';
  value?: number;
  numerator?: number;
  denominator?: number;
  base?: number;
  /** Whether the value is a percentage. */
  percent: boolean;
}

/** The rows of facts and results, with the numbers that a share is made of. */
export const shareRows = oncePer((report: ReportSource): ShareRow[] => {
  return (['facts', 'results'] as const).flatMap((table) =>
    rowsOf(report, table).map((row) => ({
      row,
      table,
      percent: row.unit('value') === 'percent',
      ...given({
        value: row.number('value'),
        numerator: row.number('numerator'),
        denominator: row.number('denominator'),
        base: row.number('base'),
      }),
    })),
  );
});

type Numbers = Record<'value' | 'numerator' | 'denominator' | 'base', number | undefined>;

function given(numbers: Numbers): { [Name in keyof Numbers]?: number } {
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
}
