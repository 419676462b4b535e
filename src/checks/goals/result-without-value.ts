import type { Rule } from '../rule.ts';
import { absenceIn, goalRows } from './goal-rows.ts';

/** A result that is measured has a value, or a symbol that says why not. */
export const resultWithoutValue: Rule<'result-without-value'> = {
  code: 'result-without-value',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ judged, results }) =>
      results.flatMap((row) => {
        if (judged || absenceIn(row, 'value') !== 'missing') return [];
        return {
          position: row.position('value'),
          values: { row: row.key },
        };
      }),
    ),
};
