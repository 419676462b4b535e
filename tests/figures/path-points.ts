import type { Point } from '../../src/figures/geometry.ts';

/** Points along a path of absolute `M`, `L`, `H` and `C`, close enough to find what it runs through. */
export function pointsAlong(path: string, steps = 40): Point[] {
  const points: Point[] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([MLHC])([^MLHC]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const at = points.at(-1) ?? { x: NaN, y: NaN };
    const [a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN] = numbers;
    if (letter === 'M') points.push({ x: a, y: b });
    else {
      const end =
        letter === 'H' ? { x: a, y: at.y } : letter === 'L' ? { x: a, y: b } : { x: e, y: f };
      const [one, two] =
        letter === 'C'
          ? [
              { x: a, y: b },
              { x: c, y: d },
            ]
          : [at, end];
      for (let step = 1; step <= steps; step += 1)
        points.push(cubic(at, one, two, end, step / steps));
    }
  }
  return points;
}

function cubic(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const mix = (axis: 'x' | 'y') =>
    (1 - t) ** 3 * a[axis] +
    3 * (1 - t) ** 2 * t * b[axis] +
    3 * (1 - t) * t ** 2 * c[axis] +
    t ** 3 * d[axis];
  return { x: mix('x'), y: mix('y') };
}
