import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/words.ts';
import { absenceWords, verdictWords } from '../../../src/report/publication/told-codes.ts';

test.each(['da', 'en'] as const)(
  'messages and site say the same words for codes (%s)',
  (language) => {
    const { data, goals } = words(language);
    expect(absenceWords[language]).toEqual(data.absences);
    expect(verdictWords[language]).toEqual(goals.verdicts);
  },
);
