import type { claims as danish } from '../../da/problems/claims.ts';
import { type InAnyLanguage, quoted } from '../../problem-words.ts';
import type { ValuesOf } from '../../problem-codes.ts';

export const claims: InAnyLanguage<typeof danish> = {
  'claim-form': ({ found, expected }) => ({
    found: found === '' ? 'Nothing more in holds' : `${quoted(found)} in holds`,
    expected: parts[expected],
    advice:
      'Correct the comparison, such as facts/now > facts/before. src/reading/README.md has all forms.',
  }),
  'claim-fails': ({ claim, left, right }) => ({
    found: `${said(left)}, ${said(right)}`,
    expected: `That this holds: ${claim}`,
    advice: 'Correct the word in the text, or the number that is wrong.',
  }),
  'claim-undecided': ({ claim, address, why, range }) => ({
    found: `${address}, which ${doubts[why]}${range ? ` (${range.join('–')})` : ''}`,
    expected: `Numbers that can decide ${claim}`,
    advice:
      why === 'suppressed'
        ? 'Compare numbers that are not hidden, or write the text without comparing: the words would reveal something of the hidden number.'
        : 'Compare other numbers, or write the text without the word.',
  }),
  'claim-units': ({ claim, units }) => ({
    found: `The units ${units.join(', ')}`,
    expected: `Numbers of one unit in ${claim}`,
    advice: 'Correct the addresses, or the units in the tables.',
  }),
  'unclaimed-comparison': ({ word, around }) => ({
    found: `${quoted(word)} in ${quoted(around)}`,
    expected: 'A word that compares, with the numbers that it rests on',
    advice:
      'Write <Claim holds="…"> around the word, or holds at the headline of the finding or figure. If there are no numbers to compare, write who says so.',
  }),
};

type Side = ValuesOf<'claim-fails'>['left'];

const bounds = { 'at-least': ' is at least ', 'at-most': ' is at most ' };

function said({ written, number, bound, to }: Side): string {
  if (written === String(number)) return written;
  return `${written}${bound ? bounds[bound] : ' = '}${number}${to === undefined ? '' : `–${to}`}`;
}

const parts: Record<ValuesOf<'claim-form'>['expected'], string> = {
  amount: 'The address of a cell, such as facts/started, or a number',
  sign: 'A sign: <, ≤, =, ≥, > or ≈; or largest of, smallest of',
  cell: 'The address of one cell before largest of and smallest of',
  column: "A column's address, such as status/*/count, or a cell's",
  row: 'The key of a row',
  from: 'from',
  to: 'to',
  of: 'of',
  within: 'within and a margin, such as within 5 %',
  margin: 'A number, such as 5',
  end: 'and with one more comparison, or nothing more',
};

const doubts: Record<ValuesOf<'claim-undecided'>['why'], string> = {
  missing: 'is missing',
  unknown: 'is unknown',
  'not-applicable': 'does not apply',
  'not-yet-due': 'is not due yet',
  suppressed: 'is suppressed',
  about: 'is only known as approximate',
  range: 'is only known as a range',
  'at-least': 'is known as "at least" alone',
  'at-most': 'is known as "at most" alone',
  'not-a-number': 'is not a number',
  'not-positive': 'is not above zero, so that nothing can be doubled or halved',
};
