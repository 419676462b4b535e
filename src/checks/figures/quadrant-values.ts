import { choicesIn } from '../../domain/table.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** A property that parts boxes in two is a column of two categories, in the order in which they stand. */
export const quadrantValues: Rule<'quadrant-values'> = {
  code: 'quadrant-values',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'quadrant-diagram').flatMap(({ figure, view, position }) =>
      (['across', 'down'] as const).flatMap((property) => {
        const field = view.columns.get(figure[property]);
        const values = field ? (choicesIn(field) ?? []) : [];
        if (!field || values.length === 2) return [];
        return {
          position: position(property),
          values: { column: field.name, values },
        };
      }),
    ),
};
