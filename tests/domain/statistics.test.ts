import { describe, expect, it } from 'vitest';
import { hasInterval, wilsonInterval } from '../../src/domain/statistics.ts';

describe('wilsonInterval', () => {
  /**
   * By hand from Wilson's formula: 8 of 20 has centre .41612 and half width .19731, 8 of 11 .66844 and .23409;
   * 0 of 10 ends at z² / (10 + z²), and 10 of 10 mirrors it.
   */
  it.each([
    [8, 20, 21.88, 61.34],
    [0, 10, 0, 27.75],
    [10, 10, 72.25, 100],
    [8, 11, 43.43, 90.25],
  ])('%d of %d', (numerator, denominator, low, high) => {
    const interval = wilsonInterval(numerator, denominator);
    expect(interval.low).toBeCloseTo(low, 1);
    expect(interval.high).toBeCloseTo(high, 1);
  });
});

// Of a sample; and of whomever in the first edition, which gave every share one.
it.each([
  ['sample', 2, true],
  ['all', 2, false],
  [undefined, 2, false],
  ['sample', 1, true],
  ['all', 1, false],
  [undefined, 1, true],
] as const)('a share of %s in edition %i has an interval: %s', (population, judging, expected) => {
  expect(hasInterval({ population, judging })).toBe(expected);
});

// By hand from Wilson's formula: 1 of 10 has centre .21101 and half width .19313.
it('one of few is not none', () => {
  const { low, high } = wilsonInterval(1, 10);
  expect(low).toBeCloseTo(1.79, 2);
  expect(high).toBeCloseTo(40.42, 1);
});
