import { describe, expect, test } from 'vitest';
import { nearestStop, readStops, stopSpacing, stopWith } from '../../src/client/stops.ts';
import { stopByKey } from '../../src/client/reading.ts';

const stops = [
  { position: 45.2, rows: [0, 4], height: 26 },
  { position: 60, rows: [1, 5], height: 26 },
  { position: 100, rows: [2], height: 72.5 },
];

describe('stops in an attribute', () => {
  test('are positions with rows, and heights where they are not those of a line', () => {
    expect(readStops('45.2 0,4;60 1,5;100 2 72.5', 6)).toEqual(stops);
  });

  test.each([
    ['nothing', ''],
    ['words', 'uge 45'],
    ['a position without rows', '45.2 0;60'],
    ['a row that is no number', '45.2 x'],
    ['a position that is no number', 'NaN 0'],
    ['a loose end', '45.2 0;'],
    ['a row that the table does not have', '45.2 0;60 6'],
  ])('%s: none at all', (_, text) => {
    expect(readStops(text, 6)).toEqual([]);
  });
});

describe('the nearest stop', () => {
  test.each([
    [-1000, 0],
    [52.5, 0],
    [52.7, 1],
    [79.9, 1],
    [80, 1],
    [80.1, 2],
    [1000, 2],
  ])('at %d is number %i', (position, nearest) => {
    expect(nearestStop(stops, position)).toBe(nearest);
  });
});

test('a row is found at its stop', () => {
  expect([0, 4, 5, 2, 3, undefined].map((row) => stopWith(stops, row))).toEqual([
    0, 0, 1, 2, -1, -1,
  ]);
});

test('the last stop has as much room as the one before it, a single one has none that is known', () => {
  const whole = [10, 30, 70].map((position, row) => ({ position, rows: [row], height: 26 }));
  expect(stopSpacing(whole)).toEqual([20, 40, 40]);
  expect(stopSpacing(whole.slice(0, 1))).toEqual([]);
});

describe('keys', () => {
  const reached = (axis: string, at: number) =>
    ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) =>
      stopByKey(key, axis, at, 5),
    );

  test('lead along an axis, up being more', () => {
    expect(reached('x', 2)).toEqual([3, 1, 3, 1, 0, 4]);
  });

  test('lead down a picture, down being on', () => {
    expect(reached('y', 2)).toEqual([3, 1, 1, 3, 0, 4]);
  });

  test('stay within the stops', () => {
    expect(reached('y', 0)).toEqual([1, 0, 0, 1, 0, 4]);
    expect(reached('y', 4)).toEqual([4, 3, 3, 4, 0, 4]);
  });

  test('that are others lead nowhere', () => {
    expect(['Tab', 'a', 'Escape', ''].map((key) => stopByKey(key, 'x', 2, 5))).toEqual(
      Array(4).fill(undefined),
    );
  });
});
