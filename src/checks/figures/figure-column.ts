import { unknownName } from '../references/unknown-name.ts';
import type { Rule } from '../rule.ts';
import { columnUses } from './figure-columns.ts';

/** A figure's columns are columns of its table, or of its nodes'. */
export const figureColumn: Rule<'figure-column'> = {
  code: 'figure-column',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ name, position, field, view }) =>
      field
        ? []
        : unknownName({
            position: position(),
            name,
            one: 'column',
            home: view.source.table.path,
            known: view.columns.keys(),
          }),
    ),
};
