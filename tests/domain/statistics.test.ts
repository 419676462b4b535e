import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/domain/statistics.ts';

describe('wilsonInterval', () => {
  /**
   * 8 of 20 and 0 of 10: the published .2188–.6134 and 0–.2775 (Newcombe 1998, Statistics in Medicine 17, method 3);
   * 10 of 10 mirrors 0 of 10; 8 of 11 by hand: centre .66844, half width .23409.
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
