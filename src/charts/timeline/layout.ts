import type { FigureKey } from '../figure-key.ts';
import type { FigureWords } from '../figure-words.ts';
import { lineHeight, type Label } from '../geometry.ts';
import type { Marks } from '../notes-of-figure.ts';
import { stackDown } from '../stack-down.ts';
import { layoutValue } from '../value-column.ts';
import { layoutText } from '../wrap-text.ts';
import { monthAxis, type TimeAxis } from './axis.ts';
import { layoutColumns, lanePeriod, type Columns } from './columns.ts';
import { laneHeight, layoutSpan, markRadius, type Span } from './span.ts';
import type { Lane, Lanes } from './rows.ts';

export interface TimelineLayout {
  width: number;
  height: number;
  /** None where no date is known. */
  axis?: TimeAxis;
  lanes: LaneLayout[];
  keys: FigureKey[];
}

export interface LaneLayout extends Span {
  key: string;
  labels: Label[];
  /** The middle of its first line. */
  middle: number;
  /** Where the axis' lines pass behind the lane: from top to bottom. */
  band: [number, number];
}

interface Context {
  columns: Columns;
  axis: TimeAxis | undefined;
  words: FigureWords;
  marks: Marks;
}

/** A lane for each row: its label, from when to when in words, and a bar under months and years. */
export function layoutTimeline(
  lanes: Lanes,
  width: number,
  words: FigureWords,
  marks: Marks,
): TimelineLayout {
  const columns = layoutColumns(lanes, width, words, marks);
  const axis = monthAxis(lanes.lanes, laneRoom(columns), words);
  const context = { columns, axis, words, marks };
  const { laid, bottom } = stackDown(lanes.lanes, axis?.bottom ?? 0, (lane, y) =>
    layoutLane(lane, y, context),
  );
  const isOpen = laid.some(({ open }) => open.length > 0);
  return {
    width,
    height: bottom,
    ...(axis ? { axis } : {}),
    lanes: laid,
    keys: isOpen ? [{ sign: 'absent', text: words.words.openLane }] : [],
  };
}

/** Where days may stand, so that the mark of a single day stays whole. */
function laneRoom({ picture, width }: Columns): { left: number; right: number } {
  return { left: picture + markRadius, right: width - markRadius };
}

function layoutLane(lane: Lane, top: number, context: Context): LaneLayout & { bottom: number } {
  const { columns, axis, words, marks } = context;
  const first = top + lineHeight;
  const label = layoutText(lane.label, { x: 0, y: first, width: columns.label });
  const under = first + lineHeight * label.length;
  const style = { x: 0, y: under, width: columns.label, tone: 'soft' } as const;
  const detail = layoutText(lane.detail, style);
  const period = layoutValue(lanePeriod(lane, words, marks), columns.period, first);
  const labels = [...label, ...detail, ...period];
  const textBottom = Math.max(...labels.map(({ y }) => y)) + 6;
  const middle = columns.stacked ? textBottom + 2 + laneHeight / 2 : first - 5;
  const band: [number, number] = columns.stacked
    ? [textBottom, textBottom + laneHeight + 16]
    : [top, textBottom + 4];
  const room = { left: columns.picture, right: columns.width };
  return {
    key: lane.key,
    labels,
    middle: first - 5,
    band,
    ...layoutSpan(lane, middle, room, axis),
    bottom: band[1],
  };
}
