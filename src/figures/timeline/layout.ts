import { given } from '../../domain/given.ts';
import { type FigureWords, knownEnds, openEndsText, type NoteMarks } from '../words.ts';
import {
  stackedBelow,
  textWidth,
  lineHeight,
  type Label,
  type Box,
  type Point,
  stackDown,
  layoutText,
} from '../geometry.ts';
import {
  fitColumn,
  columnStart,
  columnGap,
  type ColumnValue,
  type ValueColumn,
  layoutValue,
} from '../value-column.ts';
import type { FigureKey } from '../figure.ts';
import type { Lane, Lanes } from './model.ts';
import { monthAxis, type TimeAxis, laneDays } from './axis.ts';

/** Where things stand from left to right. Stacked, a lane stands under its words. */
interface Columns {
  stacked: boolean;
  width: number;
  /** The labels' width. */
  label: number;
  period: ValueColumn;
  /** The lanes' left edge. */
  picture: number;
}

const leastLabel = 72;

/** What the lanes keep beside their words. */
const leastPicture = 260;

/** The narrowest and widest that the column of periods gets. */
const periodRoom = [72, 156] as const;

/** The labels' column is as wide as they are, as long as the lanes keep their room. */
function layoutColumns(
  { lanes }: Lanes,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): Columns {
  const periods = lanes.map((lane) => lanePeriod(lane, words, marks));
  if (width < stackedBelow) {
    const period = fitColumn(periods, width, periodRoom);
    return { stacked: true, width, label: columnStart(period) - columnGap, period, picture: 0 };
  }
  const { width: texts, marksWidth } = fitColumn(periods, 0, periodRoom);
  const beside = texts + marksWidth + 2 * columnGap;
  const widest = Math.max(
    leastLabel,
    ...lanes.flatMap(({ label, detail }) => [textWidth(label), textWidth(detail)]),
  );
  const label = Math.min(widest, width - leastPicture - beside);
  const period = { end: label + columnGap + texts, width: texts, marksWidth };
  return { stacked: false, width, label, period, picture: label + beside };
}

/** From when to when in words, and under it why an end is not known. */
function lanePeriod(lane: Lane, words: FigureWords, marks: NoteMarks): ColumnValue {
  const known = words.period(knownEnds(lane));
  const open = openEndsText(lane, words);
  return {
    text: known || open,
    ...(known ? { below: open } : { tone: 'soft' }),
    marks: marks(lane.startAt, lane.endAt),
  };
}

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
  marks: NoteMarks;
}

/** A lane for each row: its label, from when to when in words, and a bar under months and years. */
export function layoutTimeline(
  lanes: Lanes,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
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
    ...given({ axis }),
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

/** A lane without words. */
interface Span {
  /** From its first day to its last, where both are known. */
  bar?: Box;
  /** Instead of a bar that is too short to be seen: the middle of a day, or of a few. */
  mark?: Point;
  /** The one end that is known of a lane. */
  cap?: Box;
  /** Dashed towards an end that is not known. */
  open: Dashes[];
}

interface Dashes {
  y: number;
  from: number;
  to: number;
}

const laneHeight = 12;

/** As `.dots` in the stylesheet draws it. */
const markRadius = 6;

const capWidth = 3;

/** Shorter bars are not seen. */
const leastBar = 4;

/** A lane about a middle line. Of one end that is known only that end is drawn, and the way to the other is dashed. */
function layoutSpan(
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
