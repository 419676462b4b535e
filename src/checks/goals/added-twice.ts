import { comparedAmounts } from '../../domain/claim.ts';
import type { Position } from '../../domain/problem.ts';
import { formatReference, type CellReference, parsePattern } from '../../domain/table.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { locateCells, type LocatedCell } from '../addresses.ts';
import { claimUses } from '../texts/claims.ts';
import type { Rule } from '../rule.ts';
import { goalRows } from './goal-rows.ts';
import { wayFrom } from './repeated-goals.ts';

/** A goal is never added to a goal that it is a part of, or states again: its people would be counted twice. */
export const goalAddedTwice: Rule<'goal-added-twice'> = {
  code: 'goal-added-twice',
  severity: 'error',
  check: (report) => {
    const goals = new Map(goalRows(report).map(({ goal }) => [goal.key, goal]));
    const isWithin = (part: LocatedCell, whole: LocatedCell): boolean => {
      const goal = goals.get(part.row.text('goal') ?? '');
      return goal !== undefined && wayFrom(goal, goals).includes(whole.row.text('goal') ?? '');
    };
    return additions(report).flatMap(({ cells, position }) =>
      cells.flatMap((part) =>
        cells
          .filter((whole) => isWithin(part, whole) && mayOverlap(part, whole))
          .map((whole) => ({
            position: position(),
            values: {
              part: formatReference(part.reference),
              whole: formatReference(whole.reference),
            },
            related: [part.position(), whole.position()],
          })),
      ),
    );
  },
};

/** Results that are added to each other, and where it is written that they are. */
interface Addition {
  cells: LocatedCell[];
  position: () => Position;
}

function additions(report: ReportSource): Addition[] {
  return [...inClaims(report), ...inChecks(report)];
}

function inClaims(report: ReportSource): Addition[] {
  return claimUses(report).flatMap(({ claim, position }) =>
    claim
      .flatMap((one) => (one.is === 'extreme' ? [] : comparedAmounts(one)))
      .map(({ terms }) => {
        const added = terms.flatMap((term) => ('cell' in term && !term.minus ? term.cell : []));
        return { cells: added.flatMap((cell) => resultsAt(cell, report)), position };
      }),
  );
}

function inChecks(report: ReportSource): Addition[] {
  const { descriptor } = report;
  return (descriptor?.value.checks ?? []).flatMap((check, index) => {
    if (!descriptor || check.kind !== 'sum') return [];
    const parts = check.parts.flatMap((part) => parsePattern(part) ?? []);
    const cells = parts.flatMap((part) => resultsAt(part, report));
    return {
      cells: cells.filter(({ reference }) => formatReference(reference) !== check.total),
      position: () => descriptor.position(['checks', index, 'parts']),
    };
  });
}

function resultsAt(pattern: CellReference, report: ReportSource): LocatedCell[] {
  return pattern.table === 'results' ? locateCells(report, pattern) : [];
}

/** Two places have no people in common, nor two groups of a place; the whole project has them all. */
function mayOverlap(one: LocatedCell, other: LocatedCell): boolean {
  return ['place', 'group'].every((column) => {
    const [a, b] = [one.row.text(column), other.row.text(column)];
    return a === undefined || b === undefined || a === b;
  });
}
