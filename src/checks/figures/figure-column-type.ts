import type { Rule } from '../rule.ts';
import { columnUses } from './figure-columns.ts';

/** A figure draws numbers where it needs numbers, and shares in percent. */
export const figureColumnType: Rule<'figure-column-type'> = {
  code: 'figure-column-type',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ name, position, field, encoding, view }) => {
      if (!field) return [];
      const { types, percent } = encoding;
      const wrongUnit = percent && field.unit !== 'percent';
      if (types.includes(field.type) && !wrongUnit) return [];
      return {
        position: position(),
        values: {
          column: name,
          type: field.type,
          unit: field.unit,
          types,
          percent: percent === true,
          home: view.source.table.path,
        },
      };
    }),
};
