import type { Verdict } from '../../domain/goal.ts';
import type { Absence } from '../../domain/table.ts';

/** Codes of data in the words of the site; a test holds the two against each other. */
export const codes: { absences: Record<Absence, string>; verdicts: Record<Verdict, string> } = {
  absences: {
    missing: 'mangler',
    unknown: 'ikke oplyst',
    'not-applicable': 'ikke relevant',
    'not-yet-due': 'foreligger ikke endnu',
    suppressed: 'skjult af hensyn til anonymitet',
  },
  verdicts: {
    met: 'Opfyldt',
    'partly-met': 'Delvist opfyldt',
    'not-met': 'Ikke opfyldt',
    'not-assessable': 'Kan ikke vurderes',
    'not-applicable': 'Ikke et mål her',
  },
};
