import { groupBy, rowsOf } from '../rows.ts';
import type { Rule } from '../rule.ts';
import { duplicatesIn } from './duplicates.ts';

/** A goal has one target for each place, group, due date and revision. */
export const duplicateTarget: Rule = {
  code: 'duplicate-target',
  severity: 'error',
  check: (report) =>
    duplicatesIn(groupBy(rowsOf(report, 'targets'), 'goal', 'place', 'group', 'due', 'revision'), {
      da: 'samme mål, sted, gruppe, frist og ændring',
      en: 'the same goal, place, group, due date and revision',
    }),
};
