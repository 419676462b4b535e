import { expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { dictionaries } from '../../src/words/dictionaries.ts';

test.each(['da', 'en'] as const)(
  'messages and site say the same words for codes (%s)',
  (language) => {
    const { codes } = dictionaries[language];
    const { data, goals } = words(language);
    expect(codes.absences).toEqual(data.absences);
    expect(codes.verdicts).toEqual(goals.verdicts);
  },
);
