import type { Direction } from '../../domain/goal.ts';
import type { Localised } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';
import type { RowView } from '../rows.ts';
import { absenceIn, goalRows, isNotAGoal } from './goal-rows.ts';

type Measured = Exclude<Direction, 'judged'>;

const demands: Record<Measured, Localised> = {
  'at-least': {
    da: 'lower, og højst et upper, der er større',
    en: 'lower, and at most an upper that is greater',
  },
  'at-most': {
    da: 'upper, og højst et lower, der er mindre',
    en: 'upper, and at most a lower that is less',
  },
  exactly: { da: 'lower og upper med samme tal', en: 'lower and upper with the same number' },
  within: { da: 'lower og et større upper', en: 'lower and a greater upper' },
};

const holds: Record<Measured, (lower?: number, upper?: number) => boolean> = {
  'at-least': (lower, upper) => lower !== undefined && (upper === undefined || lower < upper),
  'at-most': (lower, upper) => upper !== undefined && (lower === undefined || lower < upper),
  exactly: (lower, upper) => lower !== undefined && lower === upper,
  within: (lower, upper) => lower !== undefined && upper !== undefined && lower < upper,
};

/** A target has the bounds that its goal's direction needs, in the right order. */
export const targetBounds: Rule = {
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
          place: row.place(direction === 'at-most' ? 'upper' : 'lower'),
          found: {
            da: `lower "${row.raw('lower')}" og upper "${row.raw('upper')}"`,
            en: `lower "${row.raw('lower')}" and upper "${row.raw('upper')}"`,
          },
          expected: {
            da: `${demands[direction].da} (målet er ${direction})`,
            en: `${demands[direction].en} (the goal is ${direction})`,
          },
          advice: {
            da: 'Ret måltallet, eller ret direction i goals.csv.',
            en: 'Correct the target, or correct direction in goals.csv.',
          },
          related: [goal.place('direction')],
        };
      });
    }),
};

function isMeasured(direction: string): direction is Measured {
  return Object.hasOwn(demands, direction);
}

/** A target that nobody knows any more is written `?`. */
function isUnknown(row: RowView): boolean {
  return ['lower', 'upper'].some((bound) => absenceIn(row, bound) === 'unknown');
}
