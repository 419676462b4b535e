import { isAbsent, type Absent, type CellReference } from '../../domain/table.ts';
import {
  figureKind,
  ownText,
  type FigureCell,
  type FigureTable,
  stopsDown,
  type Drawing,
} from '../figure.ts';
import type { FigureWords } from '../words.ts';
import { boxMark, groupMark, labelMarks, pathMark, type Mark, d, dotsPath } from '../marks.ts';
import { layoutTimeline, type LaneLayout, type TimelineLayout } from './layout.ts';
import { readLanes, type Lanes } from './model.ts';

/** What lasts how long, a lane each under months and years. */
export const timeline = figureKind({
  read: readLanes,
  layout: layoutTimeline,
  draw: drawTimeline,
  tabulate: tabulateTimeline,
});

/** A row for each lane: what else is said of it, its start and its end. */
export function tabulateTimeline({ titles, lanes }: Lanes, words: FigureWords): FigureTable {
  const { label, detail, start, end } = titles;
  const heads = [label, ...(detail === undefined ? [] : [detail]), start, end];
  return {
    columns: heads.map((title) => ({ title, numeric: false })),
    rows: lanes.map((lane) => ({
      header: { text: lane.label },
      cells: [
        ...(detail === undefined ? [] : [ownText(lane.detail)]),
        dateCell(lane.start, lane.startAt, words),
        dateCell(lane.end, lane.endAt, words),
      ],
    })),
  };
}

function dateCell(date: string | Absent, reference: CellReference, words: FigureWords): FigureCell {
  return { text: isAbsent(date) ? words.absence(date.absent) : words.date(date), reference };
}

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
    mark && pathMark('dots', dotsPath([mark])),
  ]);
}
