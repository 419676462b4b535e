import { figures, partsFigure } from '../examples.ts';
import { unknownName } from '../references/unknown-name.ts';
import type { Rule } from '../rule.ts';
import { flowOf, layersOf, nestedParts } from './figure-examples.ts';
import { rowUses } from './row-uses.ts';

/** Every row that a figure or its table names by its key is there: totals, parents, the ends of links. */
export const figureRow: Rule = {
  code: 'figure-row',
  severity: 'error',
  check: (report) =>
    rowUses(report)
      .filter(({ name, home }) => !home.byKey.has(name))
      .map(({ name, place, home }) =>
        unknownName({
          place: place(),
          name,
          one: { da: 'En rækkes nøgle', en: 'The key of a row' },
          home: home.source.table.path,
          known: home.byKey.keys(),
        }),
      ),
  examples: {
    good: [
      figures(partsFigure({ highlight: ['job'] })),
      nestedParts('a;A;1;i-alt', 'i-alt;I alt;1;'),
      flowOf('1;a;b;3', '2;b;ude;3'),
      layersOf(['1;a;b;x']),
    ],
    bad: [
      figures(partsFigure({ total: 'ialt' })),
      figures(partsFigure({ highlight: ['jobb'] })),
      flowOf('1;a;bb;3'),
      layersOf(['1;aa;b;x']),
      nestedParts('a;A;1;alle', 'i-alt;I alt;1;'),
    ],
  },
};
