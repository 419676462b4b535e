import { scaleLinear } from 'd3-scale';
import { isAbsent } from '../../domain/cell.ts';
import type { Box, Point } from '../geometry.ts';
import type { Context } from './columns.ts';
import { dotPitch, layoutDots } from './dots.ts';
import { distributed, isComplete, wholeSize, type Part } from './rows.ts';

/** A part without words: its dots, or its bars. */
export interface Picture {
  /** Middles of the dots, one for each person. */
  dots: Point[];
  /** One bar, or one for each part of the part, side by side. */
  bars: Box[];
  /** How long the bar would be if the part were the whole. */
  track?: Box;
}

const barHeight = 14;

export function layoutPicture(part: Part, top: number, context: Context): Picture {
  return context.form === 'dots'
    ? { dots: layoutDots(groupSizes(part), context.columns.picture, top), bars: [] }
    : layoutBars(part, top, context);
}

/** Where the picture ends below. A part without a dot is as high as one line of them. */
export function findBottom({ dots, bars, track }: Picture, top: number): number {
  const ends = [...bars, ...(track ? [track] : [])].map(({ y, height }) => y + height);
  return Math.max(top + (track ? 0 : dotPitch), ...ends, ...dots.map(({ y }) => y + dotPitch / 2));
}

function layoutBars(part: Part, top: number, { whole, columns }: Context): Picture {
  const all = Math.max(wholeSize(whole), distributed(whole.parts), Number.MIN_VALUE);
  const x = scaleLinear([0, all], [columns.picture, columns.width]);
  let before = 0;
  const bars = groupSizes(part).map((value) => {
    const left = x(before);
    before += value;
    return { x: left, y: top, width: x(before) - left, height: barHeight };
  });
  const width = columns.width - columns.picture;
  return { dots: [], bars, track: { x: columns.picture, y: top, width, height: barHeight } };
}

/** The sizes of groups of dots: one for each part of the part, where the parts are known and sum to it. */
function groupSizes({ value, parts }: Part): number[] {
  if (isAbsent(value)) return [];
  const isSplit = parts.length > 0 && isComplete(parts) && distributed(parts) === value;
  return isSplit ? parts.flatMap((part) => (isAbsent(part.value) ? [] : [part.value])) : [value];
}
