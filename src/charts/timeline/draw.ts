import { stopsDown, type Drawing } from '../drawing.ts';
import { boxMark, groupMark, labelMarks, pathMark, type Mark } from '../marks.ts';
import { d, pathOfDots } from '../svg-path.ts';
import type { LaneLayout, TimelineLayout } from './layout.ts';

export function drawTimeline({ width, height, axis, lanes, keys }: TimelineLayout): Drawing {
  return {
    width,
    height,
    keys,
    marks: [...(axis ? drawAxis(axis, lanes) : []), ...lanes.map(drawLane)],
    stops: stopsDown(lanes.map(({ middle }) => middle)),
  };
}

/** The lines of months and years pass behind the lanes, but never behind their words. */
function drawAxis(
  { ticks, labels, line, bottom }: NonNullable<TimelineLayout['axis']>,
  lanes: readonly LaneLayout[],
): Mark[] {
  const heads = ticks.map(({ at, top }) => d`M${at} ${top}V${bottom}`);
  const behind = lanes.flatMap(({ band: [top, end] }) =>
    ticks.map(({ at }) => d`M${at} ${top}V${end}`),
  );
  return [
    pathMark('grid', [...heads, ...behind].join('')),
    pathMark('rule', d`M${line.from} ${bottom}H${line.to}`),
    ...labelMarks(labels),
  ];
}

function drawLane({ labels, bar, mark, cap, open }: LaneLayout): Mark {
  return groupMark([
    ...labelMarks(labels),
    ...open.map(({ y, from, to }) => pathMark('absent', d`M${from} ${y}H${to}`)),
    bar && boxMark('bar', bar),
    cap && boxMark('bar', cap),
    mark && pathMark('dots', pathOfDots([mark])),
  ]);
}
