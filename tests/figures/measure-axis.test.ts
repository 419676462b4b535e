import { expect, test } from 'vitest';
import { layoutMeasureAxis, measureScale, shareAxisEnd } from '../../src/figures/unit-panel.ts';
import { danish, plain } from './danish.ts';
import { labelBox, overlap } from './labels-in.ts';

test('an axis of percentages ends at 100, or at the next ten where half is enough', () => {
  expect([0, 3, 10, 17.1, 30, 50, 50.1, 100].map(shareAxisEnd)).toEqual([
    10, 10, 10, 20, 30, 50, 100, 100,
  ]);
});

test('a scale starts at zero, or at the least value below it', () => {
  expect(measureScale('percent', [15.1, 17.1], [0, 1]).domain()).toEqual([0, 20]);
  expect(measureScale('persons', [3, 28], [0, 1]).domain()).toEqual([0, 30]);
  expect(measureScale('percentage-points', [-4, 6], [0, 1]).domain()[0]).toBe(-4);
  expect(measureScale('persons', [], [0, 1]).domain()).toEqual([0, 1]);
});

test('the unit is behind the last number', () => {
  const { labels } = layoutMeasureAxis(
    measureScale('percent', [100], [0, 320]),
    'percent',
    0,
    danish,
  );
  expect(labels.map(({ text }) => plain(text))).toEqual(['0', '20', '40', '60', '80', '100 %']);
});

test('people are counted in whole numbers', () => {
  const { labels } = layoutMeasureAxis(
    measureScale('persons', [1], [0, 320]),
    'persons',
    0,
    danish,
  );
  expect(labels.map(({ text }) => text)).toEqual(['0', '1']);
});

test.each([60, 120, 320, 640])('numbers of an axis of %i units do not overlap', (width) => {
  const x = measureScale('dkk-per-hour', [12500], [0, width]);
  const { labels, ticks } = layoutMeasureAxis(x, 'dkk-per-hour', 20, danish);
  expect(ticks).toHaveLength(labels.length);
  const boxes = labels.map(labelBox);
  expect(
    boxes.some((box, index) => boxes.slice(index + 1).some((next) => overlap(box, next))),
  ).toBe(false);
});
