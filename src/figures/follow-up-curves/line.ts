import type { ScaleLinear } from 'd3-scale';
import type { Point } from '../geometry.ts';
import type { Reading } from './rows.ts';
import { isAbsent } from '../../domain/table.ts';

/** A reading as it is drawn; an approximate one is an open point. */
export interface CurvePoint extends Point {
  approximate: boolean;
  /** The position of a range's upper end. */
  upTo?: number;
}

/** A run of straight lines; dashed where one of a line's ends is approximate. */
export interface CurveLine {
  points: Point[];
  approximate: boolean;
}

export interface Axes {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

export function layoutPoints(readings: readonly Reading[], axes: Axes): CurvePoint[] {
  return readings.flatMap((reading) => pointAt(reading, axes) ?? []);
}

/** Joins neighbouring readings. A week without a share leaves a gap, since nothing is known about it. */
export function layoutLines(readings: readonly Reading[], axes: Axes): CurveLine[] {
  const lines: CurveLine[] = [];
  const points = readings.map((reading) => pointAt(reading, axes));
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (!from || !to) return;
    const approximate = from.approximate || to.approximate;
    const last = lines.at(-1);
    const end = { x: to.x, y: to.y };
    const goesOn = last?.approximate === approximate && last.points.at(-1)?.x === from.x;
    if (goesOn) last.points.push(end);
    else lines.push({ points: [{ x: from.x, y: from.y }, end], approximate });
  });
  return lines;
}

function pointAt(
  { week, share, upTo, approximate }: Reading,
  { x, y }: Axes,
): CurvePoint | undefined {
  if (isAbsent(share)) return undefined;
  const range = upTo === undefined ? {} : { upTo: y(upTo) };
  return { x: x(week), y: y(share), approximate, ...range };
}
