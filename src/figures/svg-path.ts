import { line } from 'd3-shape';
import { numberText, type Point } from './geometry.ts';

/** SVG path data whose numbers are rounded to two decimals: d`M${x} ${y}h${width}`. */
export function d(texts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return texts.reduce((data, text, index) => data + numberText(numbers[index - 1] ?? NaN) + text);
}

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
  return points.map(({ x, y }) => d`M${x} ${y}h.01`).join('');
}

/** A ring around a point, with room for the point within it. */
export function ringAround({ x, y }: Point): string {
  return d`M${x - 7} ${y}a7 7 0 1 0 14 0a7 7 0 1 0-14 0z`;
}
