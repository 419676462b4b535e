import type { Rule } from '../rule.ts';
import { madeChecks } from './outcomes.ts';

/** A check that holds names no note: the note would tell readers of an error that is not there. */
export const needlessNote: Rule<'needless-note'> = {
  code: 'needless-note',
  severity: 'error',
  check: (report) =>
    madeChecks(report).flatMap(({ check, notePosition, outcomes }) => {
      if (check.note === undefined || outcomes.some(({ kind }) => kind !== 'holds')) return [];
      return {
        position: notePosition(),
        values: { id: check.id, note: check.note },
      };
    }),
};
