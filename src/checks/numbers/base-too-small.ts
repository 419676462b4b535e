import type { Rule } from '../rule.ts';
import { shareRows } from './share-rows.ts';

/** The number of people that a share stands on is at least its numerator. */
export const baseTooSmall: Rule<'base-too-small'> = {
  code: 'base-too-small',
  severity: 'error',
  check: (report) =>
    shareRows(report).flatMap(({ row, numerator, base }) => {
      if (numerator === undefined || base === undefined || base >= numerator) return [];
      return {
        position: row.position('base'),
        values: { base, numerator },
        related: [row.position('numerator')],
      };
    }),
};
