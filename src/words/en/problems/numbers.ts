import type { numbers as danish } from '../../da/problems/numbers.ts';
import type { InAnyLanguage } from '../../problem-words.ts';

export const numbers: InAnyLanguage<typeof danish> = {
  'base-too-small': ({ base, numerator }) => ({
    found: `base ${base}`,
    expected: `At least the numerator, ${numerator}`,
    advice: 'Write how many people or cases the number stands on.',
  }),
  'half-share': ({ there, missing }) => ({
    found: `${there} without ${missing}`,
    expected: 'Both of them or neither',
    advice: `Write ${missing} too, or delete ${there}. If it is the number that the value stands on, it belongs in base.`,
  }),
  'numerator-over-denominator': ({ numerator, denominator }) => ({
    found: `${numerator} / ${denominator}`,
    expected: 'A numerator that is not greater than the denominator, and a denominator above 0',
    advice: 'See whether the two were swapped.',
  }),
  'percent-range': ({ value }) => ({
    found: `${value} %`,
    expected: 'A percentage from 0 to 100',
    advice:
      'Correct the number. If it is right, write minimum and maximum for the column in datapackage.yaml, or explain the cell in a data note.',
  }),
  'share-mismatch': ({ value, numerator, denominator, real }) => ({
    found: `${value} %`,
    expected: `${numerator} / ${denominator} = ${real} %`,
    advice:
      'Correct the percentage, the numerator or the denominator. If the source has it so, explain it in a data note.',
  }),
  'same-number': ({ one, other }) => ({
    found: `${one.address} = ${one.number}, but ${other.address} = ${other.number}`,
    expected: 'One number, since the two have one name and one unit',
    advice: `Correct the one that is wrong.${one.address.startsWith('facts/') ? ` Better, write {${other.address}} instead of the number in facts.csv.` : ''} If they are not the same number, give them different names; if the source contradicts itself, explain it in a data note.`,
  }),
};
