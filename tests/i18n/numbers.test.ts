import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/domain/goal.ts';
import { countDecimals, formatNumber } from '../../src/i18n/numbers.ts';
import {
  formatPart,
  formatQuantity,
  formatRange,
  noBreak,
  formatTarget,
} from '../../src/i18n/quantities.ts';
import { certaintyText, formatShare, formatUncertainty } from '../../src/i18n/shares.ts';

/** Expected texts are those of reference/conventions.md A5; `~` stands for a no-break space. */
const spaced = (text: string): string => text.replaceAll('~', '\u00A0');

test.each([
  [1234567.891, '1.234.567,891'],
  [45.7, '45,7'],
  [1700, '1.700'],
  [-4.5, '\u22124,5'],
  [0, '0'],
])('Danish writes %d as %s', (value, text) => {
  expect(formatNumber(value, 'da')).toBe(text);
});

test('English groups by comma and marks decimals by point', () => {
  expect(formatNumber(1234567.891, 'en')).toBe('1,234,567.891');
});

test('decimals are as many as asked for, or as the value has', () => {
  expect(formatNumber(85, 'da', 1)).toBe('85,0');
  expect([85, 45.7, 0.125].map(countDecimals)).toEqual([0, 1, 3]);
});

test.each([
  [1, 'companies', '1~virksomhed'],
  [16, 'companies', '16~virksomheder'],
  [21, 'persons', '21~personer'],
  [1, 'months', '1~måned'],
  [5, 'interviews', '5~interview'],
  [120, 'dkk-per-hour', '120~kr. i timen'],
  [1, 'percentage-points', '1~procentpoint'],
  [7, 'count', '7'],
] as const)('%d %s with its unit is %s', (value, unit, text) => {
  expect(formatQuantity(value, unit, 'da', { form: 'unit' })).toBe(spaced(text));
});

test('a sign is always written, a noun only where it is asked for', () => {
  expect(formatQuantity(73, 'percent', 'da')).toBe(spaced('73~pct.'));
  expect(formatQuantity(73, 'percent', 'da', { context: 'table' })).toBe(spaced('73~%'));
  expect(formatQuantity(73, 'percent', 'en', { context: 'table' })).toBe('73%');
  expect(formatQuantity(73, 'percent', 'da', { form: 'number' })).toBe('73');
  expect(formatQuantity(16, 'companies', 'da')).toBe('16');
});

test('week and month numbers stand after their word in text, and alone in tables', () => {
  expect(formatQuantity(64, 'week-number', 'da')).toBe(spaced('uge~64'));
  expect(formatQuantity(64, 'week-number', 'da', { context: 'table' })).toBe('64');
});

test('a qualifier stands before the number', () => {
  const about = { qualifier: 'about' } as const;
  expect(formatQuantity(19000, 'dkk-per-month', 'da', about)).toBe(
    spaced('ca.~19.000~kr. om måneden'),
  );
});

test('a range has one unit and an en dash without spaces', () => {
  expect(formatRange(80, 90, 'percent', 'da')).toBe(spaced('80–90~pct.'));
  expect(formatRange(10, 12, 'companies', 'da', { form: 'unit' })).toBe(
    spaced('10–12~virksomheder'),
  );
  expect(formatRange(1, 1, 'companies', 'da', { form: 'unit' })).toBe(spaced('1~virksomhed'));
});

test.each([
  [{ lower: 85 }, 'at-least', 'mindst~85~pct.'],
  [{ upper: 25 }, 'at-most', 'højst~25~pct.'],
  [{ lower: 80, upper: 90 }, 'at-least', '80–90~pct.'],
  [{ lower: 5, upper: 5 }, 'exactly', '5~pct.'],
  [{}, 'judged', ''],
] as const)('the target %j, %s, is %s', (target, direction, text) => {
  expect(formatTarget(target, 'percent', direction, 'da')).toBe(spaced(text));
});

const ofSample = { population: 'sample', judging: 2 } as const;
const ofFirst = { population: undefined, judging: 1 } as const;

test('a share says what it is of, and how sure it is where it is of a sample', () => {
  expect(formatPart(8, 11, 'da')).toBe(spaced('8~af~11'));
  expect(formatShare(8, 11, 'da')).toBe(spaced('73~pct. (8~af~11)'));
  // Wilson 8 of 20 is .2188–.6134 (reference/conventions.md, B).
  expect(formatUncertainty(8, 20, ofSample, 'da')).toBe(spaced('22–61~pct.'));
  expect(formatUncertainty(8, 20, { ...ofSample, population: 'all' }, 'da')).toBeUndefined();
  expect(formatUncertainty(8, 20, { ...ofSample, population: undefined }, 'da')).toBeUndefined();
});

test('a version of the first edition keeps the intervals that it was published with', () => {
  expect(formatUncertainty(8, 20, ofFirst, 'da')).toBe(spaced('22–61~pct.'));
  expect(formatUncertainty(80, 200, ofFirst, 'da')).toBeUndefined();
});

describe('how sure a share is, in its receipt', () => {
  const share = (numerator: number, denominator: number): Assessment => ({
    ...{ verdict: 'met', interim: false, exceeded: false },
    result: { id: 'a', date: '2016', numerator, denominator },
    receipt: { rule: '', inputs: [], steps: [] },
  });
  const few = spaced(
    'Der står 11 bag andelen: én mere eller færre ville flytte den 9,1~procentpoint.',
  );
  // 100 / 11 = 9.09; Wilson 8 of 11 is 43.43–90.25, and 600 of 1000 is 56.93–62.99 (R: prop.test).
  test.each([
    [share(8, 11), 'all', `Alle er talt med. ${few}`],
    [share(8, 11), undefined, few],
    [share(600, 1000), 'all', 'Alle er talt med.'],
    [share(600, 1000), undefined, undefined],
    [
      { ...share(8, 11), interval: { low: 43.43, high: 90.25 } },
      'sample',
      'Usikkerheden er et 95 pct.-konfidensinterval efter Wilsons metode. Bag tallet står så få, at andelen kunne være blevet en anden.',
    ],
    [
      { ...share(600, 1000), interval: { low: 56.93, high: 62.99 } },
      'sample',
      `Usikkerhed: 57–63${noBreak}pct. Usikkerheden er et 95 pct.-konfidensinterval efter Wilsons metode.`,
    ],
  ] as const)('%#', (assessment, population, text) => {
    expect(certaintyText(assessment, population, 'da')).toBe(text);
  });
});
