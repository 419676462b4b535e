import { expect, test } from 'vitest';
import { pointsPath, seriesClass } from '../../src/figures/marks.ts';

function shapeOf(series: number): string {
  return pointsPath(series, [{ x: 0, y: 0 }]);
}

/** The corners of a path of `m`, `l`, `h` and `v` in steps, from where it starts. */
function cornersOf(path: string): [x: number, y: number][] {
  const corners: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([mlhv])([^a-z]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    while (numbers.length > 0) {
      if (command !== 'v') x += numbers.shift() ?? NaN;
      if (command !== 'h') y += numbers.shift() ?? NaN;
      corners.push([x, y]);
    }
  }
  return corners;
}

/** Half the sum of the cross products of neighbouring corners; an hourglass is two triangles, one turned. */
function areaOf(corners: [number, number][]): number {
  const sum = corners.reduce((total, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [NaN, NaN];
    return total + (x * nextY - nextX * y) / 2;
  }, 0);
  return Math.abs(sum);
}

test('a point is where it should be', () => {
  expect(
    pointsPath(1, [
      { x: 10, y: 20.126 },
      { x: 30, y: 0 },
    ]),
  ).toBe('M10 20.13m-3.5-3.5h7v7h-7zM30 0m-3.5-3.5h7v7h-7z');
});

test('eight series have eight shapes', () => {
  const shapes = Array.from({ length: 8 }, (_, series) => shapeOf(series));
  expect(new Set(shapes).size).toBe(8);
});

test('no two of sixty-four series have the same colour and the same shape', () => {
  const looks = Array.from({ length: 64 }, (_, index) => `${seriesClass(index)} ${shapeOf(index)}`);
  expect(new Set(looks).size).toBe(64);
});

// The circle has 16π, which is 50.3; the halves of the hourglass cancel each other, and have 9 · 5.5 / 2 each.
test.each([1, 2, 3, 4, 5, 7])('shape %i is as large as the circle', (series) => {
  expect(Math.abs(areaOf(cornersOf(shapeOf(series))) - 50.3)).toBeLessThan(4);
});
