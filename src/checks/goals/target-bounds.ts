import type { Direction } from '../../domain/goal.ts';
import type { Rule, RowView } from '../rule.ts';
import { absenceIn, goalRows, isNotAGoal } from './goal-rows.ts';

type Measured = Exclude<Direction, 'judged'>;

const holds: Record<Measured, (lower?: number, upper?: number) => boolean> = {
  'at-least': (lower, upper) => lower !== undefined && (upper === undefined || lower < upper),
  'at-most': (lower, upper) => upper !== undefined && (lower === undefined || lower < upper),
  exactly: (lower, upper) => lower !== undefined && lower === upper,
  within: (lower, upper) => lower !== undefined && upper !== undefined && lower < upper,
};

/** A target has the bounds that its goal's direction needs, in the right order. */
export const targetBounds: Rule<'target-bounds'> = {
  code: 'target-bounds',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, targets }) => {
      const direction = goal.text('direction') ?? '';
      if (!isMeasured(direction)) return [];
      return targets.flatMap((row) => {
        if (isNotAGoal(row) || isUnknown(row)) return [];
        if (holds[direction](row.number('lower'), row.number('upper'))) return [];
        return {
          position: row.position(direction === 'at-most' ? 'upper' : 'lower'),
          values: { lower: row.raw('lower'), upper: row.raw('upper'), direction },
          related: [goal.position('direction')],
        };
      });
    }),
};

function isMeasured(direction: string): direction is Measured {
  return Object.hasOwn(holds, direction);
}

/** A target that nobody knows any more is written `?`. */
function isUnknown(row: RowView): boolean {
  return ['lower', 'upper'].some((bound) => absenceIn(row, bound) === 'unknown');
}
