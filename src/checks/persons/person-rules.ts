import type { Localised } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';
import { personalData, type PersonalData } from './personal-data.ts';

type Words = Record<'found' | 'expected' | 'advice', Localised>;

/** What is said of each kind. The number or the address itself is never repeated. */
export const personWords: Record<PersonalData['kind'], Words> = {
  'person-number': {
    found: { da: 'Et CPR-nummer', en: 'A person number (CPR)' },
    expected: { da: 'Ingen oplysninger om enkeltpersoner', en: 'Nothing about single persons' },
    advice: {
      da: 'Slet nummeret med det samme. Er filen allerede delt, så kontakt jeres databeskyttelsesrådgiver.',
      en: 'Delete the number at once. If the file was shared already, contact your data protection officer.',
    },
  },
  'person-number-like': {
    found: {
      da: 'Et tal, der ligner et CPR-nummer',
      en: 'A number that looks like a person number',
    },
    expected: { da: 'Ingen oplysninger om enkeltpersoner', en: 'Nothing about single persons' },
    advice: {
      da: 'Se efter. Er det et CPR-nummer, så slet det. Ellers skriv tallet på en anden måde.',
      en: 'Look at it. If it is a person number, delete it. If not, write the number in another way.',
    },
  },
  email: {
    found: { da: 'En e-mailadresse', en: 'An e-mail address' },
    expected: { da: 'Ingen kontaktoplysninger', en: 'No contact details' },
    advice: {
      da: 'Slet adressen. Henvis til en organisation i stedet for en person.',
      en: 'Delete the address. Refer to an organisation, not to a person.',
    },
  },
  telephone: {
    found: { da: 'Et telefonnummer', en: 'A telephone number' },
    expected: { da: 'Ingen kontaktoplysninger', en: 'No contact details' },
    advice: {
      da: 'Slet nummeret. Er det ikke et telefonnummer, så skriv det på en anden måde.',
      en: 'Delete the number. If it is not a telephone number, write it in another way.',
    },
  },
};

/** No person number stands anywhere: not in a cell, a text, a property or a file's name. */
export const personNumber = personRule('person-number', 'error');

/** Ten digits that could be a person number, but fail its control, are looked at by a person. */
export const personNumberLike = personRule('person-number-like', 'warning');

/** No e-mail address stands in what is published. */
export const emailAddress = personRule('email', 'error');

/** No telephone number stands in what is published. */
export const telephoneNumber = personRule('telephone', 'error');

/** The rules by what they find. */
export const personRules: Record<PersonalData['kind'], Rule> = {
  'person-number': personNumber,
  'person-number-like': personNumberLike,
  email: emailAddress,
  telephone: telephoneNumber,
};

function personRule(kind: PersonalData['kind'], severity: Rule['severity']): Rule {
  return {
    code: kind,
    severity,
    check: (report) =>
      personalData(report).flatMap((data) =>
        data.kind === kind ? { place: data.place, ...personWords[kind] } : [],
      ),
  };
}
