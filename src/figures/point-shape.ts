import { numberText, type Point } from './geometry.ts';

/**
 * The shapes of points, of one area (50 square units), each as a path that starts in its middle. The first
 * ones differ most: a figure seldom has more than three series.
 */
const shapes = [
  /* circle */ 'm-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0z',
  /* square */ 'm-3.5-3.5h7v7h-7z',
  /* triangle */ 'm0-6.2l5.4 9.3h-10.8z',
  /* diamond */ 'm0-5l5 5-5 5-5-5z',
  /* inverted triangle */ 'm0 6.2l5.4-9.3h-10.8z',
  /* cross */ 'm-1.6-4.8h3.2v3.2h3.2v3.2h-3.2v3.2h-3.2v-3.2h-3.2v-3.2h3.2z',
  /* hourglass */ 'm-4.5-5.5h9l-9 11h9z',
  /* saltire */ 'm0-2.2l2.3-2.3 2.2 2.2-2.3 2.3 2.3 2.3-2.2 2.2-2.3-2.3-2.3 2.3-2.2-2.2 2.3-2.3-2.3-2.3 2.2-2.2z',
] as const;

/**
 * The points of a series, from 0, as one path. Its shape tells a series without its colour. A ninth series,
 * which has the colour of the first, takes the next shape, so that no two look alike.
 */
export function pathOfPoints(series: number, points: readonly Point[]): string {
  const shape = shapes[(series + Math.floor(series / shapes.length)) % shapes.length] ?? shapes[0];
  return points.map(({ x, y }) => `M${numberText(x)} ${numberText(y)}${shape}`).join('');
}
