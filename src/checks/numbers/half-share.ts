import type { Rule } from '../rule.ts';
import { shareRows } from './share-rows.ts';

/** A numerator and a denominator are given together. */
export const halfShare: Rule = {
  code: 'half-share',
  severity: 'error',
  check: (report) =>
    shareRows(report).flatMap(({ row, numerator, denominator }) => {
      if ((numerator === undefined) === (denominator === undefined)) return [];
      const [there, missing] =
        numerator === undefined ? ['denominator', 'numerator'] : ['numerator', 'denominator'];
      return {
        place: row.place(there),
        found: { da: `${there} uden ${missing}`, en: `${there} without ${missing}` },
        expected: { da: 'Begge eller ingen af dem', en: 'Both of them or neither' },
        advice: {
          da: `Skriv også ${missing}, eller slet ${there}. Er det antallet, som tallet bygger på, hører det til i base.`,
          en: `Write ${missing} too, or delete ${there}. If it is the number that the value stands on, it belongs in base.`,
        },
      };
    }),
};
