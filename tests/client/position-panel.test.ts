import { describe, expect, test } from 'vitest';
import { positionBelow, positionBeside } from '../../src/client/readout-panel.ts';

const room = { width: 280, height: 300 };
const panel = { width: 100, height: 80 };

describe('beside a line', () => {
  test.each([
    ['to its right', 50, 62],
    ['to its right while it fits: 168 + 12 + 100 = 280', 168, 180],
    ['else to its left: 169 - 12 - 100 = 57', 169, 57],
  ])('%s', (_, at, x) => {
    expect(positionBeside(at, panel, room)).toEqual({ x, y: 220 });
  });

  test('as far from the line as there is room, where it fits on neither side', () => {
    const wide = { width: 200, height: 80 };
    expect(positionBeside(100, wide, room).x).toBe(80);
    expect(positionBeside(180, wide, room).x).toBe(0);
  });

  test('begins with the picture where it is wider and higher than that', () => {
    expect(positionBeside(10, { width: 300, height: 400 }, room)).toEqual({ x: 0, y: 0 });
  });
});

describe('below a row', () => {
  test.each([
    ['while it fits: 220 + 80 = 300', { top: 200, bottom: 220 }, 220],
    ['else above it: 201 - 80 = 121', { top: 201, bottom: 221 }, 121],
    ['or below the picture, where there is no room above', { top: 60, bottom: 290 }, 290],
  ])('%s', (_, row, y) => {
    expect(positionBelow(row, panel, room)).toEqual({ x: 180, y });
  });
});
