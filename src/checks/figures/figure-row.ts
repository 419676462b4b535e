import { unknownName } from '../references/unknown-name.ts';
import type { Rule } from '../rule.ts';
import { rowUses } from './row-uses.ts';

/** Every row that a figure or its table names by its key is there: totals, parents, the ends of links. */
export const figureRow: Rule<'figure-row'> = {
  code: 'figure-row',
  severity: 'error',
  check: (report) =>
    rowUses(report)
      .filter(({ name, home }) => !home.byKey.has(name))
      .map(({ name, place, home }) =>
        unknownName({
          place: place(),
          name,
          one: 'row-key',
          home: home.source.table.path,
          known: home.byKey.keys(),
        }),
      ),
};
