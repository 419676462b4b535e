import type { Rule } from '../rule.ts';
import { goalRows } from './goal-rows.ts';

/** A goal has a target, or says why it has none. A goal that the evaluator judges needs none. */
export const goalWithoutTarget: Rule<'goal-without-target'> = {
  code: 'goal-without-target',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, judged, targets }) => {
      const isElsewhere = goal.text('same_as') !== undefined || goal.text('reason') !== undefined;
      if (judged || targets.length > 0 || isElsewhere) return [];
      return {
        position: goal.position('id'),
        values: { goal: goal.key },
      };
    }),
};
