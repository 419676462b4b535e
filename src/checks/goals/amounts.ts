import { byDay, isBefore } from '../../domain/calendar.ts';
import { isCounted } from '../../domain/unit.ts';
import type { Rule, RowView } from '../rule.ts';
import { goalRows, type GoalRows } from './goal-rows.ts';

/** A count that falls is perhaps a count of its own period. */
export const fallingCount: Rule<'falling-count'> = {
  code: 'falling-count',
  severity: 'warning',
  check: (report) =>
    goalRows(report).flatMap(({ goal, results, resultsByScope }) => {
      const unit = results[0]?.unit('value');
      if (goal.text('accumulate') !== undefined || goal.text('direction') !== 'at-least') return [];
      if (!unit || !isCounted(unit)) return [];
      return [...resultsByScope.values()].flatMap((rows) =>
        fallsIn(rows).map(([row, earlier]) => ({
          position: row.position('value'),
          values: { value: row.raw('value'), earlier: earlier.raw('value') },
          related: [earlier.position('value')],
        })),
      );
    }),
};

/** Results that are lower than the last one that is certain to be before them, each with that one. */
function fallsIn(rows: RowView[]): [RowView, RowView][] {
  const dated = rows
    .flatMap((row) => {
      const [date, value] = [row.text('date'), row.number('value')];
      return date === undefined || value === undefined ? [] : { row, date, value };
    })
    .toSorted((a, b) => byDay(a.date, b.date));
  return dated.flatMap(({ row, date, value }): [RowView, RowView][] => {
    const earlier = dated.findLast((other) => isBefore(other.date, date));
    return earlier && value < earlier.value ? [[row, earlier.row]] : [];
  });
}

/** Shares are added by their counts, so that each period has them. */
export const sumOfShares: Rule<'sum-of-shares'> = {
  code: 'sum-of-shares',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap((rows) =>
      sharesWithoutCounts(rows).map((row) => ({
        position: row.position('value'),
        values: { value: row.raw('value') },
        related: [rows.goal.position('accumulate')],
      })),
    ),
};

/** The results of a goal that are to be added, and cannot be. */
export function sharesWithoutCounts({ goal, results }: GoalRows): RowView[] {
  const isSum = goal.text('accumulate') === 'sum' && goal.text('unit') === 'percent';
  return isSum ? results.filter(isShareAlone) : [];
}

function isShareAlone(row: RowView): boolean {
  const counts = [row.number('numerator'), row.number('denominator')];
  return row.number('value') !== undefined && counts.includes(undefined);
}

/** A result that is a range goes from a lower end to a higher, and says of itself no more. */
export const resultRange: Rule<'result-range'> = {
  code: 'result-range',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ results }: GoalRows) =>
      results.flatMap((row) => {
        const top = row.number('value_to');
        if (top === undefined) return [];
        const bottom = row.number('value');
        const qualifier = row.text('qualifier');
        const isOpen = qualifier === 'at-least' || qualifier === 'at-most';
        if (bottom !== undefined && bottom < top && !isOpen) return [];
        return {
          position: row.position('value_to'),
          values: { value: row.raw('value'), top: row.raw('value_to'), qualifier: qualifier ?? '' },
        };
      }),
    ),
};
