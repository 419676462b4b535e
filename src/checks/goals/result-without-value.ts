import type { Rule } from '../rule.ts';
import { absenceIn, goalRows } from './goal-rows.ts';

/** A result that is measured has a value, or a symbol that says why not. */
export const resultWithoutValue: Rule = {
  code: 'result-without-value',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ judged, results }) =>
      results.flatMap((row) => {
        if (judged || absenceIn(row, 'value') !== 'missing') return [];
        return {
          place: row.place('value'),
          found: { da: `En tom værdi for "${row.key}"`, en: `An empty value for "${row.key}"` },
          expected: { da: 'Et tal, ?, .., - eller [c]', en: 'A number, ?, .., - or [c]' },
          advice: {
            da: 'Skriv tallet, eller ? hvis det ikke kendes, og .. hvis det ikke er gjort op endnu.',
            en: 'Write the number, or ? if it is not known, and .. if it is not due yet.',
          },
        };
      }),
    ),
};
