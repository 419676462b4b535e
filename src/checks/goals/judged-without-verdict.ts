import type { Rule } from '../rule.ts';
import { goalRows } from './goal-rows.ts';

/** A goal that the evaluator judges has a result with the evaluator's verdict. */
export const judgedWithoutVerdict: Rule = {
  code: 'judged-without-verdict',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, judged, results }) => {
      if (!judged) return [];
      const silent = results.filter((row) => row.text('verdict') === undefined);
      return (results.length === 0 ? [goal] : silent).map((row) => ({
        place: row === goal ? goal.place('direction') : row.place('verdict'),
        found: {
          da: `Målet "${goal.key}" (judged) uden evaluators vurdering`,
          en: `The goal "${goal.key}" (judged) without the evaluator’s verdict`,
        },
        expected: {
          da: 'En række i results.csv med verdict',
          en: 'A row in results.csv with a verdict',
        },
        advice: {
          da: 'Skriv vurderingen i verdict. Er målet målt med tal, så ret direction i goals.csv.',
          en: 'Write the verdict. If the goal is measured by numbers, correct direction in goals.csv.',
        },
      }));
    }),
};
