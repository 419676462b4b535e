import type { Rule } from '../rule.ts';
import { goalRows } from './goal-rows.ts';

/** A goal has a target, or says why it has none. A goal that the evaluator judges needs none. */
export const goalWithoutTarget: Rule<'goal-without-target'> = {
  code: 'goal-without-target',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, judged, targets }) => {
      if (judged || targets.length > 0 || goal.text('reason') !== undefined) return [];
      return {
        position: goal.position('id'),
        values: { goal: goal.key },
      };
    }),
};
