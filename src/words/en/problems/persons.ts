import type { persons as danish } from '../../da/problems/persons.ts';
import type { InAnyLanguage } from '../../problem-words.ts';

const nobody = 'Nothing about single persons';
const noContact = 'No contact details';

export const persons: InAnyLanguage<typeof danish> = {
  'person-number': {
    found: 'A person number (CPR)',
    expected: nobody,
    advice:
      'Delete the number at once. If the file was shared already, contact your data protection officer.',
  },
  'person-number-like': {
    found: 'A number that looks like a person number',
    expected: nobody,
    advice:
      'Look at it. If it is a person number, delete it. If not, write the number in another way.',
  },
  email: {
    found: 'An e-mail address',
    expected: noContact,
    advice: 'Delete the address. Refer to an organisation, not to a person.',
  },
  telephone: {
    found: 'A telephone number',
    expected: noContact,
    advice: 'Delete the number. If it is not a telephone number, write it in another way.',
  },
  'telephone-like': {
    found: 'Eight digits that may be a telephone number',
    expected: noContact,
    advice:
      'Look at it. If it is a telephone number, delete it. If not, write what the number is in front of it.',
  },
  address: {
    found: 'An address with street, number and postcode or floor',
    expected: noContact,
    advice: 'Delete the address. Name the municipality or the town instead.',
  },
  'birth-date': {
    found: "A single person's day of birth",
    expected: nobody,
    advice: 'Delete the date. Write an age group or a count instead.',
  },
  'person-column': ({ name, title, about }) => ({
    found: `The column "${name}" (${title}) for ${about === 'birth' ? 'days of birth' : 'data about persons'}`,
    expected: 'Columns about groups',
    advice: 'Delete the column. Add the numbers up for groups before the file comes here.',
  }),
  microdata: ({ columns }) => ({
    found: `A table in which each row looks like one person (${columns.join(', ')})`,
    expected: 'Numbers of people in groups',
    advice:
      'Count the persons in groups, and write the count in a column with unit: persons. Delete the table of single persons.',
  }),
};
