import { isAbsent } from '../../domain/cell.ts';
import { parseReference } from '../../domain/reference.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { findCell, unitOf, type FoundCell } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** How many a group of a comparison is, is a number of the same unit; it may be unknown. */
export const figureBase: Rule = {
  code: 'figure-base',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'grouped-comparison').flatMap(({ figure, view, place }) =>
      figure.groups.flatMap(({ base, column }, index) => {
        const found = base === undefined ? undefined : cellAt(base, report);
        if (!found || canCount(found, view.columns.get(column)?.field.unit)) return [];
        const raw = found.row.raw(found.field.name);
        const unit = unitOf(found.field, found.row) ?? '';
        return {
          place: place('groups', index, 'base'),
          found: { da: `${base}: "${raw}" ${unit}`, en: `${base}: "${raw}" ${unit}` },
          expected: {
            da: 'En celle med, hvor mange gruppen er, i samme enhed som tallene',
            en: 'A cell with how many the group is, in the unit of the numbers',
          },
          advice: {
            da: 'Peg på cellen med antallet, eller slet base, hvis kilden ikke oplyser det.',
            en: 'Point to the cell with the count, or delete base if the source does not give it.',
          },
          related: [found.place()],
        };
      }),
    ),
};

/** The cell at an address; where there is none, another rule says so. */
function cellAt(address: string, report: ReportSource): FoundCell | undefined {
  const reference = parseReference(address);
  return reference && findCell(report, reference);
}

/** A percentage has a base of any unit; a count of no kind goes with everything. */
function canCount({ cell, field, row }: FoundCell, counted: string | undefined): boolean {
  const isCount = typeof cell === 'number' || (isAbsent(cell) && field.type !== 'text');
  const unit = unitOf(field, row) ?? 'count';
  const fits = unit === counted || unit === 'count' || counted === undefined;
  return isCount && (fits || counted === 'percent' || counted === 'count');
}
