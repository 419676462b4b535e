import type { codes as danish } from '../da/codes.ts';
import type { InAnyLanguage } from '../problem-words.ts';

export const codes: InAnyLanguage<typeof danish> = {
  absences: {
    missing: 'missing',
    unknown: 'not stated',
    'not-applicable': 'not applicable',
    'not-yet-due': 'not available yet',
    suppressed: 'suppressed to protect confidentiality',
  },
  verdicts: {
    met: 'Met',
    'partly-met': 'Partly met',
    'not-met': 'Not met',
    'not-assessable': 'Not assessable',
    'not-applicable': 'Not a goal here',
  },
};
