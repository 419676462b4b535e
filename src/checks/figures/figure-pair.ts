import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** Encodings that mean nothing alone. */
const pairs = [
  ['low', 'high'],
  ['strength', 'secondary'],
] as const;

/** An interval has two ends, and a column that parts links in two comes with the value that does so. */
export const figurePair: Rule<'figure-pair'> = {
  code: 'figure-pair',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'follow-up-curves', 'layered-diagram').flatMap(({ figure, position }) => {
      const written = new Set(Object.keys(figure));
      return pairs.flatMap((pair) => {
        const [one, ...others] = pair.filter((name) => written.has(name));
        const lacking = pair.find((name) => !written.has(name));
        if (one === undefined || lacking === undefined || others.length > 0) return [];
        return {
          position: position(one),
          values: { there: one, missing: lacking },
        };
      });
    }),
};
