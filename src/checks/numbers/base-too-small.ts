import type { Rule } from '../rule.ts';
import { inBoth, written } from '../words.ts';
import { shareRows } from './share-rows.ts';

/** The number of people that a share stands on is at least its numerator. */
export const baseTooSmall: Rule = {
  code: 'base-too-small',
  severity: 'error',
  check: (report) =>
    shareRows(report).flatMap(({ row, numerator, base }) => {
      if (numerator === undefined || base === undefined || base >= numerator) return [];
      return {
        place: row.place('base'),
        found: inBoth((language) => `base ${written(base, language)}`),
        expected: {
          da: `Mindst tælleren, ${written(numerator, 'da')}`,
          en: `At least the numerator, ${written(numerator, 'en')}`,
        },
        advice: {
          da: 'Skriv, hvor mange personer eller sager tallet bygger på.',
          en: 'Write how many people or cases the number stands on.',
        },
        related: [row.place('numerator')],
      };
    }),
};
