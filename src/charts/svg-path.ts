import { line } from 'd3-shape';
import type { Point } from './geometry.ts';

const straight = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(2);

/** Straight lines through points, as SVG path data. */
export function pathThrough(points: readonly Point[]): string {
  return straight([...points]) ?? '';
}

/** A path that round line ends turn into dots: one element, however many they are. */
export function pathOfDots(points: readonly Point[]): string {
  return points.map(({ x, y }) => `M${x} ${y}h.01`).join('');
}
