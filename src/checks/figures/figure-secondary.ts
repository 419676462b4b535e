import { unknownName } from '../references/unknown-name.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** The value that makes a link secondary is one that a link has: misspelt, it would make them all primary. */
export const figureSecondary: Rule<'figure-secondary'> = {
  code: 'figure-secondary',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'layered-diagram').flatMap(({ figure, view, position }) => {
      const { strength, secondary } = figure;
      if (strength === undefined || secondary === undefined || !view.columns.has(strength))
        return [];
      const values = new Set(view.rows.flatMap((row) => row.text(strength) ?? []));
      if (values.has(secondary)) return [];
      return unknownName({
        position: position('secondary'),
        name: secondary,
        one: { valueIn: strength },
        home: view.source.table.path,
        known: values,
      });
    }),
};
