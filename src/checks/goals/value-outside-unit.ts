import { unitId, type Unit } from '../../domain/unit.ts';
import { rowsIn, type Rule } from '../rule.ts';

const columns = {
  facts: ['value'],
  goals: ['baseline'],
  targets: ['lower', 'upper'],
  results: ['value'],
  baselines: ['value'],
} as const;

/** Yes is 1 and no is 0, and a value on a scale is one of its steps. */
export const valueOutsideUnit: Rule<'value-outside-unit'> = {
  code: 'value-outside-unit',
  severity: 'error',
  check: (report) =>
    Object.entries(columns).flatMap(([table, names]) =>
      rowsIn(report, table).flatMap((row) =>
        names.flatMap((column) => {
          const value = row.number(column);
          const unit = row.unit(column);
          const bounds = unit && boundsOf(unit);
          if (value === undefined || !bounds) return [];
          const [least, most] = bounds;
          if (Number.isInteger(value) && value >= least && value <= most) return [];
          return {
            position: row.position(column),
            values: { raw: row.raw(column), unit: unitId(unit), least, most },
          };
        }),
      ),
    ),
};

/** The least and the greatest value of a unit whose values have names. */
function boundsOf(unit: Unit): [least: number, most: number] | undefined {
  if (unit === 'yes-no') return [0, 1];
  const steps = typeof unit === 'string' ? undefined : unit.scale?.length;
  return steps === undefined ? undefined : [1, steps];
}
