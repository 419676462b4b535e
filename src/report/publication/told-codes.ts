import type { Absence } from '../../domain/cell.ts';
import { verdicts, type Verdict } from '../../domain/goal.ts';
import type { Language } from '../../domain/problem.ts';

/** Why a cell is empty, in the words of the site; a test holds the two against each other. */
export const absenceWords: Record<Language, Record<Absence, string>> = {
  da: {
    missing: 'mangler',
    unknown: 'ikke oplyst',
    'not-applicable': 'ikke relevant',
    'not-yet-due': 'foreligger ikke endnu',
    suppressed: 'skjult af hensyn til anonymitet',
  },
  en: {
    missing: 'missing',
    unknown: 'not stated',
    'not-applicable': 'not applicable',
    'not-yet-due': 'not available yet',
    suppressed: 'suppressed to protect confidentiality',
  },
};

/** Verdicts, likewise. */
export const verdictWords: Record<Language, Record<Verdict, string>> = {
  da: {
    met: 'Opfyldt',
    'partly-met': 'Delvist opfyldt',
    'not-met': 'Ikke opfyldt',
    'not-assessable': 'Kan ikke vurderes',
    'not-applicable': 'Ikke et mål her',
  },
  en: {
    met: 'Met',
    'partly-met': 'Partly met',
    'not-met': 'Not met',
    'not-assessable': 'Not assessable',
    'not-applicable': 'Not a goal here',
  },
};

/** A verdict in words; undefined for a value that is none. */
export function verdictIn(value: unknown, language: Language): string | undefined {
  const verdict = verdicts.find((one) => one === value);
  return verdict && verdictWords[language][verdict];
}
