import type { Rule } from '../rule.ts';
import { goalRows, isNotAGoal, scopeOf, scopeWords } from './goal-rows.ts';

/** Every target has a result for the same goal, place and group. What is not known is written as not known. */
export const targetWithoutResult: Rule = {
  code: 'target-without-result',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, targetsByScope, resultsByScope }) =>
      [...targetsByScope.values()].flatMap((targets) => {
        const last = targets.at(-1);
        if (!last || targets.some(isNotAGoal) || resultsByScope.has(scopeOf(last))) return [];
        const scope = scopeWords(last);
        return {
          place: last.place('id'),
          found: {
            da: `Måltallet "${last.key}" uden resultat`,
            en: `The target "${last.key}" without a result`,
          },
          expected: {
            da: `En række i results.csv for målet "${goal.key}"${scope ? ` (${scope})` : ''}`,
            en: `A row in results.csv for the goal "${goal.key}"${scope ? ` (${scope})` : ''}`,
          },
          advice: {
            da: 'Skriv resultatet. Kendes det ikke, så skriv ? eller .. i value og forklar det i reason.',
            en: 'Write the result. If it is not known, write ? or .. in value and explain it in reason.',
          },
        };
      }),
    ),
};
