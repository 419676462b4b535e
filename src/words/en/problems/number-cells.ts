import type { numberCells as danish } from '../../da/problems/number-cells.ts';
import { type DecimalMark, type InAnyLanguage, quoted } from '../../problem-words.ts';

const markNames: Record<DecimalMark, string> = { ',': 'a decimal comma', '.': 'a decimal point' };

const samples: Record<DecimalMark, string> = { ',': '1404 or 3,5', '.': '1404 or 3.5' };

function numberWith(mark: DecimalMark): string {
  return `A number with ${markNames[mark]}, such as ${samples[mark]}`;
}

const justNumber = 'A number';

export const numberCells: InAnyLanguage<typeof danish> = {
  'not-a-number': ({ text, mark }) => ({
    found: quoted(text),
    expected: numberWith(mark),
    advice:
      'Write the number alone. The unit belongs in datapackage.yaml, and a remark in a column of its own.',
  }),
  'ambiguous-number': ({ text, bare }) => {
    const joined = bare.replace(/[.,]/, '');
    return {
      found: quoted(text),
      expected: 'A number with one meaning',
      advice: `Write ${joined} without point or comma, or give the column a decimalChar in datapackage.yaml.`,
    };
  },
  'decimal-mark': ({ text, mark }, near) => ({
    found: quoted(text),
    expected: numberWith(mark),
    advice: `Write ${near}, or give the column a decimalChar in datapackage.yaml.`,
  }),
  'digit-groups': ({ text, mark }) => ({
    found: quoted(text),
    expected: numberWith(mark),
    advice: 'Write the number without marks for thousands and with at most one decimal mark.',
  }),
  exponent: ({ text }) => ({
    found: quoted(text),
    expected: 'A number with all its digits',
    advice: 'Excel has shortened the number. Give the cell the format Number and save again.',
  }),
  'letter-in-number': ({ text }) => ({
    found: quoted(text),
    expected: 'Digits only',
    advice: 'The letter O stands for 0. Correct it.',
  }),
  'foreign-digits': ({ text }) => ({
    found: quoted(text),
    expected: 'The digits 0-9',
    advice: 'Write the number with ordinary digits.',
  }),
  'percent-sign': ({ text }) => ({
    found: quoted(text),
    expected: justNumber,
    advice: 'Delete the sign, or give the column unit: percent in datapackage.yaml.',
  }),
  'leading-zero': ({ text }) => ({
    found: quoted(text),
    expected: justNumber,
    advice:
      'Delete the zero. If it is a code and not a number, give the column type: string in datapackage.yaml.',
  }),
  'too-many-digits': ({ text, most }) => ({
    found: quoted(text),
    expected: `At most ${most} digits`,
    advice: 'Round the number. If it is a code, give the column type: string in datapackage.yaml.',
  }),
  'not-an-integer': ({ text }) => ({
    found: quoted(text),
    expected: 'A whole number',
    advice: 'Write a whole number, or give the column type: number in datapackage.yaml.',
  }),
  'grouped-number': ({ text, value }) => ({
    found: quoted(text),
    expected: `${value}`,
    advice: `Read as ${value}: a point or a space marks thousands. Write ${value}, and nobody is in doubt.`,
  }),
};
