import type { Category } from '../domain/table.ts';
import { notice, quote, quoted, refusal, type Message } from './message.ts';

const correct = ['Ret værdien.', 'Correct the value.'] as const;

export function emptyCell(): Message {
  return refusal(
    'empty-cell',
    ['En tom celle', 'An empty cell'],
    [
      'En værdi eller et tegn for, hvorfor den mangler',
      'A value, or a symbol that says why it is missing',
    ],
    [
      'Udfyld cellen, eller giv den tomme celle en betydning under missingValues i datapackage.yaml.',
      'Fill the cell in, or give the empty cell a meaning under missingValues in datapackage.yaml.',
    ],
  );
}

export function requiredCell(text: string, title: string): Message {
  return refusal(
    'required-cell',
    text === '' ? ['En tom celle', 'An empty cell'] : quote(text),
    [`En værdi i "${title}" i hver række`, `A value in "${title}" in every row`],
    ['Udfyld cellen.', 'Fill the cell in.'],
  );
}

/** Words for no value, and the signs that Word and Excel make of the symbols. */
export function notASymbol(text: string, symbols: readonly string[]): Message {
  const known = symbols.map((symbol) => `"${symbol}"`).join(', ');
  return refusal(
    'absence-symbol',
    quote(text),
    [
      `En værdi eller et tegn for, hvorfor den mangler: ${known}`,
      `A value, or a symbol that says why it is missing: ${known}`,
    ],
    ['Skriv det tegn, der passer.', 'Write the symbol that fits.'],
  );
}

export function trimmed(text: string): Message {
  return notice(
    'space-trimmed',
    [`Mellemrum før eller efter ${quoted(text)}`, `Space before or after ${quoted(text)}`],
    ['Tekst uden mellemrum i enderne', 'Text without space at its ends'],
    [
      'Mellemrummet er ikke læst med. Du kan slette det.',
      'The space was left out. You may delete it.',
    ],
  );
}

export function formula(text: string): Message {
  return refusal(
    'formula',
    quote(text),
    [
      'Tekst, som et regneark ikke læser som en formel',
      'Text that no spreadsheet reads as a formula',
    ],
    [
      'Begynd teksten med et bogstav eller et tal, ikke med = + - @ | eller %.',
      'Begin the text with a letter or a digit, not with = + - @ | or %.',
    ],
  );
}

export function excelError(text: string): Message {
  return refusal(
    'excel-error',
    quote(text),
    ['En værdi', 'A value'],
    [
      'Cellen viser en fejl i Excel. Ret formlen eller kolonnens bredde, og gem igen.',
      'The cell shows an Excel error. Correct the formula or the width of the column and save again.',
    ],
  );
}

export function excelDate(text: string): Message {
  return refusal(
    'excel-date',
    quote(text),
    [
      'Det, der stod, før Excel gjorde det til en dato',
      'What stood there before Excel made it a date',
    ],
    [
      'Giv kolonnen formatet Tekst i Excel, og skriv værdien igen, fx 1-2.',
      'Give the column the format Text in Excel and write the value again, such as 1-2.',
    ],
  );
}

export function notACategory(
  text: string,
  categories: Category[],
  nearest: string | undefined,
): Message {
  const values = categories.map(({ value }) => value).join(', ');
  return refusal(
    'not-a-category',
    quote(text),
    [`En af: ${values}`, `One of: ${values}`],
    nearest === undefined
      ? correct
      : [
          `Ret værdien. Mente du ${quoted(nearest)}?`,
          `Correct the value. Did you mean ${quoted(nearest)}?`,
        ],
    nearest,
  );
}

export function notABoolean(
  text: string,
  trueValues: readonly string[],
  falseValues: readonly string[],
): Message {
  const values = [...trueValues, ...falseValues].join(', ');
  return refusal(
    'not-a-boolean',
    quote(text),
    [`En af: ${values}`, `One of: ${values}`],
    [
      'Ret værdien, eller skriv ordet under trueValues eller falseValues i datapackage.yaml.',
      'Correct the value, or add the word to trueValues or falseValues in datapackage.yaml.',
    ],
  );
}

export function notADate(text: string, sample: string, suggestion: string | undefined): Message {
  return refusal(
    'not-a-date',
    quote(text),
    [`Skrevet som ${sample}`, `Written as ${sample.replace('eller', 'or')}`],
    suggestion === undefined
      ? [
          'Skriv året først, så måneden, så dagen.',
          'Write the year first, then the month, then the day.',
        ]
      : [
          `Skriv ${suggestion}, hvis det er den, du mener.`,
          `Write ${suggestion}, if that is what you mean.`,
        ],
    suggestion,
  );
}

export function serialDate(text: string, date: string): Message {
  return refusal(
    'excel-serial-date',
    quote(text),
    ['En dato skrevet som 2021-12-31', 'A date written as 2021-12-31'],
    [
      `Excel viser datoen som et antal dage; det kan være ${date}. Giv kolonnen formatet Tekst, og skriv datoen.`,
      `Excel shows the date as a number of days; it may be ${date}. Give the column the format Text and write the date.`,
    ],
    date,
  );
}

export function outOfRange(
  text: string,
  minimum: number | string | undefined,
  maximum: number | string | undefined,
): Message {
  const bounds = [
    ...(minimum === undefined ? [] : [[`mindst ${minimum}`, `at least ${minimum}`]]),
    ...(maximum === undefined ? [] : [[`højst ${maximum}`, `at most ${maximum}`]]),
  ];
  const da = bounds.map(([first]) => first).join(' og ');
  const en = bounds.map(([, second]) => second).join(' and ');
  return refusal('range', quote(text), [`En værdi på ${da}`, `A value of ${en}`], correct);
}

export function repeatedValue(text: string): Message {
  return refusal(
    'not-unique',
    [`${quoted(text)} for anden gang`, `${quoted(text)} for the second time`],
    ['Hver værdi én gang i kolonnen', 'Each value once in the column'],
    ['Ret den ene af de to.', 'Correct one of the two.'],
  );
}

export function repeatedKey(key: string): Message {
  return refusal(
    'repeated-key',
    [`Nøglen ${quoted(key)} for anden gang`, `The key ${quoted(key)} for the second time`],
    ['En nøgle for hver række', 'A key of its own for each row'],
    [
      'Giv den ene række en anden nøgle, eller slet den, hvis det er den samme række.',
      'Give one of the rows another key, or delete it if it is the same row.',
    ],
  );
}

export function badKey(key: string): Message {
  return refusal(
    'row-key',
    quote(key),
    [
      'Bogstaverne a-z, tal, - og _ uden mellemrum, højst 80 tegn',
      'The letters a-z, digits, - and _ without spaces, at most 80 characters',
    ],
    [
      'Ret nøglen. Skriv æ som ae, ø som oe og å som aa.',
      'Correct the key. Write æ as ae, ø as oe and å as aa.',
    ],
  );
}
