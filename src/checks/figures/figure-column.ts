import { figures, partsFigure } from '../examples.ts';
import { unknownName } from '../references/unknown-name.ts';
import type { Rule } from '../rule.ts';
import { columnUses } from './figure-columns.ts';
import { drawing, layersOf, tableOf } from './figure-examples.ts';

const opinions = (raters: string[]) =>
  drawing(
    { kind: 'directions', label: 'punkt', raters, signs: { op: 'up' } },
    tableOf('retning', { punkt: 'string', ung: 'string' }, 'a;Samarbejde;op'),
  );

/** A figure's columns are columns of its table, or of its nodes'. */
export const figureColumn: Rule = {
  code: 'figure-column',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ name, place, field, view }) =>
      field
        ? []
        : unknownName({
            place: place(),
            name,
            one: { da: 'En kolonne', en: 'A column' },
            home: view.source.table.path,
            known: view.columns.keys(),
          }),
    ),
  examples: {
    good: [figures(partsFigure()), opinions(['ung']), layersOf(['1;a;b;x'], { detail: 'lag' })],
    bad: [
      figures(partsFigure({ value: 'antl' })),
      figures(partsFigure({ label: 'navn' })),
      figures(partsFigure({ parent: 'overordnet' })),
      opinions(['ung', 'vejleder']),
      // The boxes' columns stand in the table of boxes, and the links' in the table of links.
      layersOf([], { detail: 'art' }),
      layersOf([], { linkLabel: 'navn' }),
    ],
  },
};
