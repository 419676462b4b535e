import { parseReference } from '../../domain/reference.ts';
import { locateCell } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** No more of a group have something than the group is: shares of it go to 100. */
export const groupOverBase: Rule<'group-over-base'> = {
  code: 'group-over-base',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'grouped-comparison').flatMap(({ figure, view }) =>
      figure.groups.flatMap(({ base: address = '', column }) => {
        const reference = parseReference(address);
        const base = reference && locateCell(report, reference);
        const whole = base?.cell;
        if (!base || typeof whole !== 'number') return [];
        return view.rows.flatMap((row) => {
          const number = row.unit(column) === 'percent' ? undefined : row.number(column);
          if (number === undefined || number <= whole) return [];
          return {
            position: row.position(column),
            values: { number, whole, address },
            related: [base.position()],
          };
        });
      }),
    ),
};
