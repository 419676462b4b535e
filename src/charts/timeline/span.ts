import type { Box, Point } from '../geometry.ts';
import type { TimeAxis } from './axis.ts';
import { laneDays } from './days.ts';
import type { Lane } from './rows.ts';

/** A lane without words. */
export interface Span {
  /** From its first day to its last, where both are known. */
  bar?: Box;
  /** Instead of a bar that is too short to be seen: the middle of a day, or of a few. */
  mark?: Point;
  /** The one end that is known of a lane. */
  cap?: Box;
  /** Dashed towards an end that is not known. */
  open: Dashes[];
}

export interface Dashes {
  y: number;
  from: number;
  to: number;
}

export const laneHeight = 12;

/** As `.dots` in the stylesheet draws it. */
export const markRadius = 6;

const capWidth = 3;

/** Shorter bars are not seen. */
const leastBar = 4;

/** A lane about a middle line. Of one end that is known only that end is drawn, and the way to the other is dashed. */
export function layoutSpan(
  lane: Pick<Lane, 'start' | 'end'>,
  middle: number,
  { left, right }: { left: number; right: number },
  axis: TimeAxis | undefined,
): Span {
  const { from, to } = laneDays(lane);
  const dashes = (start: number, end: number): Dashes => ({ y: middle, from: start, to: end });
  if (axis && from !== undefined && to !== undefined) return layoutDays(axis, from, to, middle);
  if (axis && from !== undefined) {
    const start = axis.x(from);
    return { cap: boxAbout(middle, start, capWidth), open: [dashes(start, right)] };
  }
  if (axis && to !== undefined) {
    const end = axis.x(to);
    return { cap: boxAbout(middle, end - capWidth, capWidth), open: [dashes(left, end)] };
  }
  return { open: [dashes(left, right)] };
}

function layoutDays({ x }: TimeAxis, from: number, to: number, middle: number): Span {
  const width = x(to) - x(from);
  const isDay = to === from + 1;
  return isDay || width < leastBar
    ? { mark: { x: x(from) + width / 2, y: middle }, open: [] }
    : { bar: boxAbout(middle, x(from), width), open: [] };
}

function boxAbout(middle: number, x: number, width: number): Box {
  return { x, y: middle - laneHeight / 2, width, height: laneHeight };
}
