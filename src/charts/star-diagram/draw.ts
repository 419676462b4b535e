import type { Drawing } from '../drawing.ts';
import { groupMark, labelMarks, pathMark } from '../marks.ts';
import { d } from '../svg-path.ts';
import type { StarLayout } from './layout.ts';

export function drawStar({ width, height, centre, arms, heads, spine }: StarLayout): Drawing {
  const { at, radius, labels } = centre;
  const circle = d`M${at.x - radius} ${at.y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  const marks = [
    groupMark([radius > 0 && pathMark('node', circle), ...labelMarks(labels)]),
    groupMark([spine && pathMark('arm', d`M${spine.x} ${spine.from}V${spine.to}`)]),
    ...labelMarks(heads),
    ...arms.map((arm) =>
      groupMark([
        pathMark('arm', d`M${arm.from.x} ${arm.from.y}L${arm.to.x} ${arm.to.y}`),
        ...labelMarks(arm.labels),
      ]),
    ),
  ];
  return { width, height, keys: [], marks };
}
