import type { Rule } from '../rule.ts';
import { shareRows } from './share-rows.ts';

/** A part is never more than its whole, and a whole is never nothing. */
export const numeratorOverDenominator: Rule<'numerator-over-denominator'> = {
  code: 'numerator-over-denominator',
  severity: 'error',
  check: (report) =>
    shareRows(report).flatMap(({ row, numerator, denominator }) => {
      if (numerator === undefined || denominator === undefined) return [];
      if (numerator <= denominator && denominator > 0) return [];
      return {
        position: row.position('numerator'),
        values: { numerator, denominator },
        related: [row.position('denominator')],
      };
    }),
};
