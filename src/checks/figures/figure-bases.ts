import type { ReportSource } from '../../reading/sources.ts';
import { unitId, type Unit } from '../../domain/unit.ts';
import { locateCell, type LocatedCell } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { isAbsent, parseReference } from '../../domain/table.ts';

/** How many a group of a comparison is, is a number of the same unit; it may be unknown. */
export const figureBase: Rule<'figure-base'> = {
  code: 'figure-base',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'grouped-comparison').flatMap(({ figure, view, position }) =>
      figure.groups.flatMap(({ base, column }, index) => {
        if (base === undefined) return [];
        const found = cellAt(base, report);
        if (!found || view.rows.every((row) => canCount(found, row.unit(column)))) return [];
        const raw = found.row.raw(found.field.name);
        const unit = unitId(found.row.unit(found.field.name) ?? 'count');
        return {
          position: position('groups', index, 'base'),
          values: { address: base, raw, unit },
          related: [found.position()],
        };
      }),
    ),
};

/** The cell at an address; where there is none, another rule says so. */
function cellAt(address: string, report: ReportSource): LocatedCell | undefined {
  const reference = parseReference(address);
  return reference && locateCell(report, reference);
}

/** A percentage has a base of any unit; a count of no kind goes with everything. */
function canCount({ cell, field, row }: LocatedCell, counted: Unit | undefined): boolean {
  const isCount = typeof cell === 'number' || (isAbsent(cell) && field.type !== 'text');
  const unit = row.unit(field.name) ?? 'count';
  const fits = unit === counted || unit === 'count' || counted === undefined;
  return isCount && (fits || counted === 'percent' || counted === 'count');
}

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
