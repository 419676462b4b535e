import type { Rule } from '../rule.ts';
import { goalRows } from './goal-rows.ts';

/** A goal has a target, or says why it has none. A goal that the evaluator judges needs none. */
export const goalWithoutTarget: Rule = {
  code: 'goal-without-target',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, judged, targets }) => {
      if (judged || targets.length > 0 || goal.text('reason') !== undefined) return [];
      return {
        place: goal.place('id'),
        found: {
          da: `Målet "${goal.key}" uden måltal`,
          en: `The goal "${goal.key}" without a target`,
        },
        expected: {
          da: 'En række i targets.csv, eller en begrundelse i reason',
          en: 'A row in targets.csv, or a reason',
        },
        advice: {
          da: 'Skriv måltallet i targets.csv, eller skriv i reason, hvorfor der ikke er et.',
          en: 'Write the target in targets.csv, or write in reason why there is none.',
        },
      };
    }),
};
