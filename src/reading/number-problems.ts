import type { DecimalMark } from './column.ts';
import { notice, quote, refusal, type Message, type Words } from './message.ts';

const markNames: Record<DecimalMark, Words> = {
  ',': ['decimalkomma', 'a decimal comma'],
  '.': ['decimalpunktum', 'a decimal point'],
};
const samples: Record<DecimalMark, string> = { ',': '1404 eller 3,5', '.': '1404 eller 3.5' };

function number(mark: DecimalMark): Words {
  const sample = samples[mark];
  const [da, en] = markNames[mark];
  return [
    `Et tal med ${da}, fx ${sample}`,
    `A number with ${en}, such as ${sample.replace('eller', 'or')}`,
  ];
}

const justNumber: Words = ['Et tal', 'A number'];
const whole: Words = ['Et helt tal', 'A whole number'];

export function notANumber(text: string, mark: DecimalMark): Message {
  return refusal('not-a-number', quote(text), number(mark), [
    'Skriv tallet alene. Enheden hører til i datapackage.yaml og en bemærkning i sin egen kolonne.',
    'Write the number alone. The unit belongs in datapackage.yaml, and a remark in a column of its own.',
  ]);
}

export function twoMeanings(text: string, bare: string): Message {
  const joined = bare.replace(/[.,]/, '');
  return refusal(
    'ambiguous-number',
    quote(text),
    ['Et tal med én betydning', 'A number with one meaning'],
    [
      `Skriv ${joined} uden punktum eller komma, eller skriv decimalChar ved kolonnen i datapackage.yaml.`,
      `Write ${joined} without point or comma, or give the column a decimalChar in datapackage.yaml.`,
    ],
  );
}

export function wrongMark(text: string, mark: DecimalMark): Message {
  const right = mark === ',' ? text.replace('.', ',') : text.replace(',', '.');
  return refusal(
    'decimal-mark',
    quote(text),
    number(mark),
    [
      `Skriv ${right}, eller skriv decimalChar ved kolonnen i datapackage.yaml.`,
      `Write ${right}, or give the column a decimalChar in datapackage.yaml.`,
    ],
    right,
  );
}

export function wrongGroups(text: string, mark: DecimalMark): Message {
  return refusal('digit-groups', quote(text), number(mark), [
    'Skriv tallet uden tusindtalsskilletegn og med højst ét decimaltegn.',
    'Write the number without marks for thousands and with at most one decimal mark.',
  ]);
}

export function exponent(text: string): Message {
  return refusal(
    'exponent',
    quote(text),
    ['Et tal med alle cifre', 'A number with all its digits'],
    [
      'Excel har forkortet tallet. Giv cellen formatet Tal, og gem igen.',
      'Excel has shortened the number. Give the cell the format Number and save again.',
    ],
  );
}

export function letterForDigit(text: string, right: string): Message {
  return refusal(
    'letter-in-number',
    quote(text),
    ['Kun cifre', 'Digits only'],
    ['Bogstavet O står i stedet for 0. Ret det.', 'The letter O stands for 0. Correct it.'],
    right,
  );
}

export function foreignDigits(text: string): Message {
  return refusal(
    'foreign-digits',
    quote(text),
    ['Cifrene 0-9', 'The digits 0-9'],
    ['Skriv tallet med almindelige cifre.', 'Write the number with ordinary digits.'],
  );
}

export function percentSign(text: string): Message {
  return refusal('percent-sign', quote(text), justNumber, [
    'Slet tegnet, eller giv kolonnen unit: percent i datapackage.yaml.',
    'Delete the sign, or give the column unit: percent in datapackage.yaml.',
  ]);
}

export function leadingZero(text: string): Message {
  return refusal('leading-zero', quote(text), justNumber, [
    'Slet nullet. Er det en kode og ikke et tal, så giv kolonnen type: string i datapackage.yaml.',
    'Delete the zero. If it is a code and not a number, give the column type: string in datapackage.yaml.',
  ]);
}

export function tooManyDigits(text: string, most: number): Message {
  return refusal(
    'too-many-digits',
    quote(text),
    [`Højst ${most} cifre`, `At most ${most} digits`],
    [
      'Afrund tallet. Er det en kode, så giv kolonnen type: string i datapackage.yaml.',
      'Round the number. If it is a code, give the column type: string in datapackage.yaml.',
    ],
  );
}

export function notAnInteger(text: string): Message {
  return refusal('not-an-integer', quote(text), whole, [
    'Skriv et helt tal, eller giv kolonnen type: number i datapackage.yaml.',
    'Write a whole number, or give the column type: number in datapackage.yaml.',
  ]);
}

export function readAsGrouped(text: string, value: number): Message {
  return notice(
    'grouped-number',
    quote(text),
    [`${value}`, `${value}`],
    [
      `Læst som ${value}: punktum eller mellemrum deler tusinder. Skriv ${value}, så ingen er i tvivl.`,
      `Read as ${value}: a point or a space marks thousands. Write ${value}, and nobody is in doubt.`,
    ],
  );
}
