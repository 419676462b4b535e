import type { Point } from '../geometry.ts';

/** Twenty dots to a line, so that lines are counted in tens and fill a phone's width. */
export const dotsPerLine = 20;
export const dotPitch = 16;

/** Between the parts of a part. */
const groupGap = 8;

/**
 * Middles of the dots of one part, in lines from the left. Dots are grouped where the part has parts
 * of its own, with a gap between, as long as they fit on one line.
 */
export function layoutDots(groups: readonly number[], left: number, top: number): Point[] {
  const count = groups.reduce((sum, size) => sum + size, 0);
  const gaps = count * dotPitch + (groups.length - 1) * groupGap <= dotsPerLine * dotPitch;
  const dotGroups = groups.flatMap((size, group) => Array.from({ length: size }, () => group));
  return dotGroups.map((group, index) => ({
    x: left + ((index % dotsPerLine) + 0.5) * dotPitch + (gaps ? group * groupGap : 0),
    y: top + (Math.floor(index / dotsPerLine) + 0.5) * dotPitch,
  }));
}
