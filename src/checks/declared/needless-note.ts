import type { Rule } from '../rule.ts';
import { madeChecks } from './outcomes.ts';

/** A check that holds names no note: the note would tell readers of an error that is not there. */
export const needlessNote: Rule = {
  code: 'needless-note',
  severity: 'error',
  check: (report) =>
    madeChecks(report).flatMap(({ check, notePlace, outcomes }) => {
      if (check.note === undefined || outcomes.some(({ kind }) => kind !== 'holds')) return [];
      return {
        place: notePlace(),
        found: {
          da: `Kontrollen "${check.id}" går op, men har noten "${check.note}"`,
          en: `The check "${check.id}" holds, but has the note "${check.note}"`,
        },
        expected: { da: 'En kontrol uden note', en: 'A check without a note' },
        advice: {
          da: 'Slet note fra kontrollen. Datanoten selv kan blive stående.',
          en: 'Delete note from the check. The data note itself may stay.',
        },
      };
    }),
};
