import type { Label, Point } from '../geometry.ts';
import { groupMark, labelMarks, pathMark, type Mark } from '../marks.ts';
import { d } from '../svg-path.ts';

/** A line with a head at its end. */
export interface Arrow {
  from: Point;
  to: Point;
  /** The line's path, from the one to the other. */
  path: string;
  heads: 'right' | 'down';
  /** A secondary one is dashed. */
  secondary?: boolean;
  /** What it says. */
  labels?: Label[];
}

export function straightArrow(
  from: Point,
  to: Point,
  more: Pick<Arrow, 'heads' | 'secondary'>,
): Arrow {
  return { from, to, path: d`M${from.x} ${from.y}L${to.x} ${to.y}`, ...more };
}

export function drawArrow({ to, path, heads, secondary, labels = [] }: Arrow): Mark {
  const head =
    heads === 'right' ? d`M${to.x - 5} ${to.y - 4}l5 4l-5 4` : d`M${to.x - 4} ${to.y - 5}l4 5l4-5`;
  return groupMark([
    pathMark(secondary ? 'arrow secondary' : 'arrow', path),
    pathMark('arrow', head),
    ...labelMarks(labels),
  ]);
}
