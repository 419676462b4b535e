import type { Rule } from '../rule.ts';
import { goalRows, scopeOf } from './goal-rows.ts';

/** Where a goal is judged place by place, the rule says how the places make one verdict. */
export const acrossPlaces: Rule = {
  code: 'across-places',
  severity: 'error',
  check: (report) => {
    const rule = report.metadata?.value.assessment;
    if (!rule || rule.acrossPlaces) return [];
    return goalRows(report).flatMap(({ goal, targets, results }) => {
      const scopes = new Set([...targets, ...results].map(scopeOf));
      if (scopes.size < 2 || scopes.has(wholeProject)) return [];
      return {
        place: goal.place('id'),
        found: {
          da: `Målet "${goal.key}" opgjort for ${scopes.size} steder eller grupper, men ikke samlet`,
          en: `The goal "${goal.key}" by ${scopes.size} places or groups, but not for the whole`,
        },
        expected: {
          da: 'acrossPlaces i reglen, eller måltal og resultat for hele projektet',
          en: 'acrossPlaces in the rule, or a target and a result for the whole project',
        },
        advice: {
          da: 'Skriv acrossPlaces: every under assessment i report.yaml, eller tilføj rækker uden sted.',
          en: 'Write acrossPlaces: every under assessment in report.yaml, or add rows without a place.',
        },
      };
    });
  },
};

/** The scope of a row with neither place nor group. */
const wholeProject = '\n';
