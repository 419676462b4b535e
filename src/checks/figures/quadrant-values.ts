import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** A property that parts boxes in two is a column of two categories, in the order in which they stand. */
export const quadrantValues: Rule = {
  code: 'quadrant-values',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'quadrant-diagram').flatMap(({ figure, view, place }) =>
      (['across', 'down'] as const).flatMap((property) => {
        const field = view.columns.get(figure[property])?.field;
        const values = field?.categories?.map(({ value }) => value) ?? [];
        if (!field || values.length === 2) return [];
        const listed = values.length > 0 ? ` (${values.join(', ')})` : '';
        return {
          place: place(property),
          found: {
            da: `Kolonnen ${field.name} med ${values.length} kategorier${listed}`,
            en: `The column ${field.name} with ${values.length} categories${listed}`,
          },
          expected: { da: 'En kolonne med to kategorier', en: 'A column of two categories' },
          advice: {
            da: 'Skriv de to værdier under categories i datapackage.yaml. Er der flere, egner tabellen sig ikke til fire felter.',
            en: 'Write the two values under categories in datapackage.yaml. If there are more, the table does not suit four fields.',
          },
        };
      }),
    ),
};
