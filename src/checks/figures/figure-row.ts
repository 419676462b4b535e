import { csv, descriptor, figures, ownTable, partsFigure } from '../examples.ts';
import { unknownName } from '../references/unknown-name.ts';
import { viewOf } from '../rows.ts';
import type { Rule } from '../rule.ts';

const nested = descriptor([
  ownTable('status', [
    { name: 'status', title: 'Status', type: 'string' },
    { name: 'antal', title: 'Antal', type: 'integer', unit: 'persons' },
    {
      name: 'del_af',
      title: 'Del af',
      type: 'string',
      missingValues: [{ value: '', label: 'not-applicable' }],
    },
  ]),
]);
const header = 'id;status;antal;del_af';

/** In a figure of parts, the total and every `parent` is the key of a row of the table. */
export const figureRow: Rule = {
  code: 'figure-row',
  severity: 'error',
  check: (report) => {
    const { figures: declared } = report;
    return (
      declared?.value.flatMap((figure, index) => {
        const source = figure.kind === 'parts-of-whole' && report.tables.get(figure.table);
        if (!source) return [];
        const { byKey, rows } = viewOf(source);
        const parents = rows.flatMap((row) => {
          const name = row.text(figure.parent ?? '');
          return name === undefined ? [] : { name, place: () => row.place(figure.parent ?? '') };
        });
        const one = { da: 'En rækkes nøgle', en: 'The key of a row' };
        return [{ name: figure.total, place: () => declared.place([index, 'total']) }, ...parents]
          .filter(({ name }) => !byKey.has(name))
          .map(({ name, place }) =>
            unknownName({
              place: place(),
              name,
              one,
              home: source.table.path,
              known: byKey.keys(),
            }),
          );
      }) ?? []
    );
  },
  examples: {
    good: [
      figures(partsFigure()),
      {
        ...nested,
        ...csv('status', header, 'a;A;1;i-alt', 'i-alt;I alt;1;'),
        ...figures(partsFigure({ parent: 'del_af' })),
      },
    ],
    bad: [
      figures(partsFigure({ total: 'ialt' })),
      {
        ...nested,
        ...csv('status', header, 'a;A;1;alle', 'i-alt;I alt;1;'),
        ...figures(partsFigure({ parent: 'del_af' })),
      },
    ],
  },
};
