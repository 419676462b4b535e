import type { Rule } from '../rule.ts';
import { shareRows } from './share-rows.ts';

/** A numerator and a denominator are given together. */
export const halfShare: Rule<'half-share'> = {
  code: 'half-share',
  severity: 'error',
  check: (report) =>
    shareRows(report).flatMap(({ row, numerator, denominator }) => {
      if ((numerator === undefined) === (denominator === undefined)) return [];
      const [there, missing] =
        numerator === undefined ? ['denominator', 'numerator'] : ['numerator', 'denominator'];
      return {
        position: row.position(there),
        values: { there, missing },
      };
    }),
};
