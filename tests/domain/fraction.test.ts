import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  divide,
  toFraction,
  round,
  subtract,
  toNumber,
} from '../../src/domain/fraction.ts';

describe('fractionOf', () => {
  it('is the decimal number that is written, not the binary one', () => {
    expect(compare(subtract(toFraction(0.3), toFraction(0.1)), toFraction(0.2))).toBe(0);
  });

  it.each([0, -5, 1.404, 1e21, 1e-7, 123456789.5])('gives %d back', (value) => {
    expect(toNumber(toFraction(value))).toBe(value);
  });

  it('refuses what is no number', () => {
    expect(() => toFraction(Number.NaN)).toThrow(RangeError);
    expect(() => toFraction(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it('gives every printed number back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const value = Number(`${digits}e-${decimals}`);
          expect(toNumber(toFraction(value))).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});

describe('round', () => {
  it.each([
    [14.5, 0, 15],
    [14.49, 0, 14],
    [-14.5, 0, -15],
    [1.005, 2, 1.01],
    [72.727272, 1, 72.7],
  ])('%d to %d decimals is %d', (value, decimals, expected) => {
    expect(toNumber(round(toFraction(value), decimals))).toBe(expected);
  });
});

it('does not divide by zero', () => {
  expect(() => divide(toFraction(1), toFraction(0))).toThrow(RangeError);
});
