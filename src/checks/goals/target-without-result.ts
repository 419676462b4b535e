import type { Rule } from '../rule.ts';
import { goalRows, isNotAGoal, scopeOf, scopeWords } from './goal-rows.ts';

/** Every target has a result for the same goal, place and group. What is not known is written as not known. */
export const targetWithoutResult: Rule<'target-without-result'> = {
  code: 'target-without-result',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, targetsByScope, resultsByScope }) =>
      [...targetsByScope.values()].flatMap((targets) => {
        const last = targets.at(-1);
        if (!last || targets.some(isNotAGoal) || resultsByScope.has(scopeOf(last))) return [];
        return {
          position: last.position('id'),
          values: { target: last.key, goal: goal.key, scope: scopeWords(last) },
        };
      }),
    ),
};
