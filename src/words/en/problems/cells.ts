import type { cells as danish } from '../../da/problems/cells.ts';
import { type InAnyLanguage, type Said, either, quoted } from '../../problem-words.ts';
import type { ValuesOf } from '../../problem-codes.ts';

const correct = 'Correct the value.';

export const cells: InAnyLanguage<typeof danish> = {
  'empty-cell': {
    found: 'An empty cell',
    expected: 'A value, or a symbol that says why it is missing',
    advice:
      'Fill the cell in, or give the empty cell a meaning under missingValues in datapackage.yaml.',
  },
  'required-cell': ({ text, title }) => ({
    found: text === '' ? 'An empty cell' : quoted(text),
    expected: `A value in "${title}" in every row`,
    advice: 'Fill the cell in.',
  }),
  'absence-symbol': ({ text, symbols }) => {
    const known = symbols.map((symbol) => `"${symbol}"`).join(', ');
    return {
      found: quoted(text),
      expected: `A value, or a symbol that says why it is missing: ${known}`,
      advice: 'Write the symbol that fits.',
    };
  },
  'space-trimmed': ({ text }) => ({
    found: `Space before or after ${quoted(text)}`,
    expected: 'Text without space at its ends',
    advice: 'The space was left out. You may delete it.',
  }),
  formula: ({ text }) => ({
    found: quoted(text),
    expected: 'Text that no spreadsheet reads as a formula',
    advice: 'Begin the text with a letter or a digit, not with = + - @ | or %.',
  }),
  'excel-error': ({ text }) => ({
    found: quoted(text),
    expected: 'A value',
    advice:
      'The cell shows an Excel error. Correct the formula or the width of the column and save again.',
  }),
  'excel-date': ({ text }) => ({
    found: quoted(text),
    expected: 'What stood there before Excel made it a date',
    advice: 'Give the column the format Text in Excel and write the value again, such as 1-2.',
  }),
  'not-a-category': ({ text, choices }, near) => {
    return {
      found: quoted(text),
      expected: `One of: ${choices.join(', ')}`,
      advice: near === undefined ? correct : `Correct the value. Did you mean ${quoted(near)}?`,
    };
  },
  'not-a-boolean': ({ text, trueValues, falseValues }) => {
    const values = [...trueValues, ...falseValues].join(', ');
    return {
      found: quoted(text),
      expected: `One of: ${values}`,
      advice:
        'Correct the value, or add the word to trueValues or falseValues in datapackage.yaml.',
    };
  },
  'not-a-range': ({ text }) => ({
    found: quoted(text),
    expected: 'A lowest and a highest number, such as 80-90, or 65+',
    advice: correct,
  }),
  'not-a-list': ({ text }) => ({
    found: quoted(text),
    expected: 'Several values, each of them once, with the column’s delimiter between them',
    advice: 'Delete empty and repeated values. None of them may hold a semicolon.',
  }),
  'not-a-web-address': ({ text }) => ({
    found: quoted(text),
    expected: 'A web address, such as https://www.dst.dk/en',
    advice: 'Write the whole address, without a user name and a password.',
  }),
  'plain-http': ({ text }) => ({
    found: quoted(text),
    expected: 'An address that begins with https://',
    advice: 'See whether the address exists with https too, and if so write that one.',
  }),
  'excel-serial-date': ({ text }, near) => ({
    found: quoted(text),
    expected: 'A date written as 2021-12-31',
    advice: `Excel shows the date as a number of days; it may be ${near}. Give the column the format Text and write the date.`,
  }),
  'not-unique': ({ text }) => ({
    found: `${quoted(text)} for the second time`,
    expected: 'Each value once in the column',
    advice: 'Correct one of the two.',
  }),
  'repeated-key': ({ key }) => ({
    found: `The key ${quoted(key)} for the second time`,
    expected: 'A key of its own for each row',
    advice: 'Give one of the rows another key, or delete it if it is the same row.',
  }),
  'row-key': ({ key }) => ({
    found: quoted(key),
    expected: 'The letters a-z, digits, - and _ without spaces, at most 80 characters',
    advice: 'Correct the key. Write æ as ae, ø as oe and å as aa.',
  }),
  'not-a-date': ({ text, samples }, near) => ({
    found: quoted(text),
    expected: `Written as ${either(samples, 'or')}`,
    advice:
      near === undefined
        ? 'Write the year first, then the month, then the day.'
        : `Write ${near}, if that is what you mean.`,
  }),
  range: ({ text, minimum, maximum }) => ({
    found: quoted(text),
    expected: `A value of ${[
      ...(minimum === undefined ? [] : [`at least ${minimum}`]),
      ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ].join(' and ')}`,
    advice: correct,
  }),
  'fact-reference': ({ wrong, written, unit = '' }) => ({
    found: wrong === 'other-unit' ? `Another unit than that of ${written}` : quoted(written),
    ...factReferences(unit)[wrong],
  }),
};

type Wrong = ValuesOf<'fact-reference'>['wrong'];

function factReferences(unit: string): Record<Wrong, Omit<Said, 'found'>> {
  return {
    form: {
      expected: 'The address of a cell in {…}, such as {results/job/value}',
      advice: 'Correct the address, or write the number.',
    },
    circle: {
      expected: 'An address that ends at a number',
      advice: 'Write the number in one of the facts that point at each other.',
    },
    'not-a-number': {
      expected: 'The address of a cell with a number',
      advice: 'Correct the address, or write the number.',
    },
    'no-qualifier': {
      expected:
        'A column qualifier in facts.csv, since the cell has one (about, at least, at most)',
      advice: 'Add the column qualifier, and leave it empty.',
    },
    'other-unit': {
      expected: `${unit}, or an empty cell`,
      advice: 'Delete the unit: it comes with the number.',
    },
    lacking: {
      expected: 'A cell that has both a unit and a source',
      advice: "Write what the cell lacks in the fact's own row.",
    },
  };
}
