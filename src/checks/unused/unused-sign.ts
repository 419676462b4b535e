import { drawnFigures } from '../figures/drawn-figures.ts';
import type { Rule } from '../rule.ts';

/** Every sign is one that a rater gave. */
export const unusedSign: Rule<'unused-sign'> = {
  code: 'unused-sign',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'directions').flatMap(({ figure, view, position }) => {
      if (figure.raters.some((rater) => !view.columns.has(rater))) return [];
      const given = new Set(
        figure.raters.flatMap((rater) => view.rows.flatMap((row) => row.text(rater) ?? [])),
      );
      // A figure without data is told of as such.
      if (given.size === 0) return [];
      return Object.keys(figure.signs).flatMap((sign) =>
        given.has(sign)
          ? []
          : { position: position('signs', sign), values: { sign, home: view.source.table.path } },
      );
    }),
};
