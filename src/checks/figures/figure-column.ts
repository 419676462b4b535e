import { unknownName } from '../references/unknown-name.ts';
import type { Rule } from '../rule.ts';
import { columnUses } from './figure-columns.ts';

/** A figure's columns are columns of its table, or of its nodes'. */
export const figureColumn: Rule<'figure-column'> = {
  code: 'figure-column',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ name, place, field, view }) =>
      field
        ? []
        : unknownName({
            place: place(),
            name,
            one: 'column',
            home: view.source.table.path,
            known: view.columns.keys(),
          }),
    ),
};
