import type { Rule } from '../rule.ts';
import { absenceIn, goalRows } from './goal-rows.ts';

/**
 * A goal that the evaluator judges has a result with the evaluator's verdict. Where the source gives none, its value
 * is not known: no verdict is put in the evaluator's mouth.
 */
export const judgedWithoutVerdict: Rule<'judged-without-verdict'> = {
  code: 'judged-without-verdict',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ goal, judged, results }) => {
      if (!judged || (goal.text('same_as') !== undefined && results.length === 0)) return [];
      const silent = results.filter(
        (row) => row.text('verdict') === undefined && absenceIn(row, 'value') !== 'unknown',
      );
      return (results.length === 0 ? [goal] : silent).map((row) => ({
        position: row === goal ? goal.position('direction') : row.position('verdict'),
        values: { goal: goal.key },
      }));
    }),
};
