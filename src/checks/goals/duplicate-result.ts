import { type Rule, groupBy, rowsOf } from '../rule.ts';
import { duplicatesIn } from './duplicates.ts';

/** A goal has one result for each place, group and date, or for each target that results name. */
export const duplicateResult: Rule<'duplicate-result'> = {
  code: 'duplicate-result',
  severity: 'error',
  check: (report) =>
    duplicatesIn(groupBy(rowsOf(report, 'results'), 'goal', 'place', 'group', 'date', 'target')),
};
