import type { Rule } from '../rule.ts';
import { personalData, type PersonalData } from './personal-data.ts';

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
        data.kind === kind ? { position: data.position } : [],
      ),
  };
}
