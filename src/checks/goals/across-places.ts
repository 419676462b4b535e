import type { Rule } from '../rule.ts';
import { goalRows, scopeOf } from './goal-rows.ts';

/** Where a goal is judged place by place, the rule says how the places make one verdict. */
export const acrossPlaces: Rule<'across-places'> = {
  code: 'across-places',
  severity: 'error',
  check: (report) => {
    const rule = report.metadata?.value.assessment;
    if (!rule || rule.acrossPlaces) return [];
    return goalRows(report).flatMap(({ goal, targets, results }) => {
      const scopes = new Set([...targets, ...results].map(scopeOf));
      if (scopes.size < 2 || scopes.has(wholeProject)) return [];
      return {
        position: goal.position('id'),
        values: { goal: goal.key, scopes: scopes.size },
      };
    });
  },
};

/** The scope of a row with neither place nor group. */
const wholeProject = '\n';
