import type { Rule } from '../rule.ts';
import { inBoth, written } from '../words.ts';
import { shareRows } from './share-rows.ts';

/** A part is never more than its whole, and a whole is never nothing. */
export const numeratorOverDenominator: Rule = {
  code: 'numerator-over-denominator',
  severity: 'error',
  check: (report) =>
    shareRows(report).flatMap(({ row, numerator, denominator }) => {
      if (numerator === undefined || denominator === undefined) return [];
      if (numerator <= denominator && denominator > 0) return [];
      return {
        place: row.place('numerator'),
        found: inBoth((language) =>
          [numerator, denominator].map((part) => written(part, language)).join(' / '),
        ),
        expected: {
          da: 'En tæller, der ikke er større end nævneren, og en nævner over 0',
          en: 'A numerator that is not greater than the denominator, and a denominator above 0',
        },
        advice: { da: 'Se, om de to er byttet om.', en: 'See whether the two were swapped.' },
        related: [row.place('denominator')],
      };
    }),
};
