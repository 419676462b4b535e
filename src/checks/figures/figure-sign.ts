import { unknownName } from '../references/unknown-name.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** Every value that a rater gave has a sign. */
export const figureSign: Rule<'figure-sign'> = {
  code: 'figure-sign',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'directions').flatMap(({ figure, view }) => {
      const known = new Set(Object.keys(figure.signs));
      return view.rows.flatMap((row) =>
        figure.raters.flatMap((rater) => {
          const name = row.text(rater);
          if (name === undefined || known.has(name)) return [];
          return unknownName({
            position: row.position(rater),
            name,
            one: 'sign',
            home: 'figures.yaml',
            known,
          });
        }),
      );
    }),
};
