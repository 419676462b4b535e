import { parseReference } from '../../domain/reference.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { findCell, type FoundCell } from '../addresses.ts';
import { isUnreadable } from '../declared/unreadable-cell.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { groupsOf } from './figure-examples.ts';

/** How many a group of a comparison is, is a number. */
export const figureBase: Rule = {
  code: 'figure-base',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'grouped-comparison').flatMap(({ figure, place }) =>
      figure.groups.flatMap(({ base }, index) => {
        const found = base === undefined ? undefined : cellAt(base, report);
        if (!found || typeof found.cell === 'number' || isUnreadable(found, report)) return [];
        const raw = found.row.raw(found.field.name);
        return {
          place: place('groups', index, 'base'),
          found: { da: `${base}, hvor der står "${raw}"`, en: `${base}, which holds "${raw}"` },
          expected: {
            da: 'En celle med et tal: hvor mange gruppen er',
            en: 'A cell with a number: how many the group is',
          },
          advice: {
            da: 'Peg på cellen med antallet, eller slet base, hvis kilden ikke oplyser det.',
            en: 'Point to the cell with the count, or delete base if the source does not give it.',
          },
          related: [found.place()],
        };
      }),
    ),
  examples: {
    good: [groupsOf('facts/startede'), groupsOf('status/i-alt/antal')],
    bad: [groupsOf('status/i-alt/status')],
  },
};

/** The cell at an address; where there is none, another rule says so. */
function cellAt(address: string, report: ReportSource): FoundCell | undefined {
  const reference = parseReference(address);
  return reference && findCell(report, reference);
}
