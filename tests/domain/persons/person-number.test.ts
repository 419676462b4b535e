import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailsIn } from '../../../src/domain/persons/contact.ts';
import {
  personNumbersIn as inPlainText,
  shortPersonNumber,
} from '../../../src/domain/persons/person-number.ts';
import { plainText } from '../../../src/domain/persons/plain-text.ts';
import { telephonesIn } from '../../../src/domain/persons/telephone.ts';

const personNumbersIn = (text: string) => inPlainText(plainText(text).text);

const separators = ['-', '–', '‑', '−', ' - ', '- ', ' -', ' ', '\u00a0', '\u202f', ''];
const surroundings: [string, string][] = [
  ['', ''],
  ['Den unge (', ') begyndte.'],
  ['cpr:', ','],
  ['Sag ', '.'],
  ['"', '"'],
  ['id=', ';'],
];
const days = ['010165', '311299', '290200', '150714'];

const positives = separators.flatMap((separator) =>
  surroundings.flatMap(([before, after]) =>
    days.map((day) => `${before}${day}${separator}1234${after}`),
  ),
);

const negatives = [
  'I 2012-2013 og 2014-2015',
  '2014-03-09',
  'ISBN 978-87-93626-12-3',
  'ISBN 9788793626123',
  'DOI 10.1016/j.cedpsych.2014.123456',
  'CVR 12345678',
  'EAN 5798009811578',
  'Journal 2014-311299-1234',
  'Uge 2026W05',
  '1.200.000 kr.',
  '12.345.678,90',
  '321299-1234',
  '311399-1234',
  '000165-1234',
  '0101651234567',
  '99010165-1234',
  '010165-123',
  '010165-12345',
  '0530 0766 0756',
  'side 12-14',
];

describe('person numbers', () => {
  test('every usual writing is found', () => {
    expect(positives.length).toBeGreaterThanOrEqual(200);
    expect(positives.filter((text) => personNumbersIn(text).length !== 1)).toEqual([]);
  });

  test.each(negatives)('%s is none', (text) => expect(personNumbersIn(text)).toEqual([]));

  test('any number of digits that is no day and month is none', () => {
    const years = Array.from({ length: 200 }, (_, index) => `${1900 + index}${2100 - index}`);
    const found = years.filter((text) => personNumbersIn(`tallet ${text}`).length > 0);
    expect(found).toEqual([]);
  });

  test('any day in any text, with any separator', () => {
    const number = fc
      .tuple(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.constantFrom(...separators),
        fc.integer({ min: 0, max: 9999 }),
      )
      .map(([date, separator, serial]) => {
        const [year, month, day] = date.toISOString().slice(0, 10).split('-');
        return `${day}${month}${year?.slice(2)}${separator}${String(serial).padStart(4, '0')}`;
      });
    const around = fc.stringMatching(/^[a-zæøå .,;]{0,20}$/);
    fc.assert(
      fc.property(around, number, around, (before, found, after) => {
        expect(personNumbersIn(`${before}${found}${after}`)).toHaveLength(1);
      }),
      { numRuns: 10_000 },
    );
  });

  test('certain with a dash, by control digit, or on the day that got numbers without it', () => {
    const certain = (text: string) => personNumbersIn(text)[0]?.certain;
    expect(certain('311299-1235')).toBe(true);
    // The example that the authority publishes with its control: 070761-4285.
    expect(certain('0707614285')).toBe(true);
    expect(certain('0707614286')).toBe(false);
    expect(certain('0101651234')).toBe(true);
  });

  test('nine digits that Excel left of ten', () => {
    expect(shortPersonNumber('101651234')).toBeDefined();
    expect(shortPersonNumber('191651234')).toBeUndefined();
    expect(shortPersonNumber('12345678')).toBeUndefined();
  });
});

describe('contact details', () => {
  test.each([
    '23 45 67 89',
    '+45 23456789',
    '+4523456789',
    '0045 23 45 67 89',
    '2345 6789',
    'Tlf. 23456789',
    '23456789.',
  ])('%s is a telephone number', (text) => expect(telephonesIn(text)).toHaveLength(1));

  test.each([
    'CVR 12345678',
    'CVR-nr. 23456789',
    '20141231',
    '2013 2014',
    '123456789',
    '2.345.678',
    '10.1016/23456789',
    'https://x.dk/23456789',
    '12 34 56',
    '23456789,5',
  ])('%s is none', (text) => expect(telephonesIn(text)).toEqual([]));

  test.each(['anna@nordby.dk', 'Skriv til anna.proeve+a@sub.nordby.dk.', '<a@b.dk>'])(
    '%s is an e-mail address',
    (text) => expect(emailsIn(text)).toHaveLength(1),
  );

  test.each(['@nordby', 'a@b', 'anna (a) nordby'])('%s is none', (text) =>
    expect(emailsIn(text)).toEqual([]),
  );
});
