import { type Rule, groupBy, rowsOf } from '../rule.ts';
import { duplicatesIn } from './duplicates.ts';

/** A goal has one target for each place, group, due date and revision. */
export const duplicateTarget: Rule<'duplicate-target'> = {
  code: 'duplicate-target',
  severity: 'error',
  check: (report) =>
    duplicatesIn(groupBy(rowsOf(report, 'targets'), 'goal', 'place', 'group', 'due', 'revision')),
};
