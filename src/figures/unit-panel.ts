import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { ticks } from 'd3-array';
import type { Unit } from '../domain/unit.ts';
import type { FigureWords } from './words.ts';
import { type Label, textWidth, lineHeight, layoutText } from './geometry.ts';
import { groupMark, pathMark, type Mark, d, labelMarks } from './marks.ts';

/** The positions of values of one unit along a line. */
export type MeasureScale = ScaleLinear<number, number>;

/** The end of an axis of percentages: 100, or the next ten above the greatest where half is enough. */
export function shareAxisEnd(greatest: number): number {
  if (greatest > 50 && greatest <= 100) return 100;
  return Math.max(10, Math.ceil(greatest / 10) * 10);
}

/** A scale from zero, or from the least value below it, to a round number at or above the greatest. */
export function measureScale(
  unit: Unit,
  values: readonly number[],
  range: readonly [left: number, right: number],
): MeasureScale {
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const top = unit === 'percent' ? shareAxisEnd(greatest) : greatest;
  return scaleLinear([least, top > least ? top : least + 1], range).nice(4);
}

/** The axis under rows of points: the positions of its ticks, and their numbers. */
export interface MeasureAxis {
  ticks: number[];
  labels: Label[];
}

/** The line that a row's points are on, between the edges of the plot. */
export interface Track {
  left: number;
  right: number;
  middle: number;
  /** How far the ticks of the axis reach up and down, so that those of neighbouring rows meet. */
  top: number;
  bottom: number;
}

/** The track of a row: level with the first line of its words, or below all of them where rows are stacked. */
export function layoutTrack(
  {
    stacked,
    plot: [left, right],
  }: { stacked: boolean; plot: readonly [left: number, right: number] },
  words: { top: number; last: number },
  room: { above: number; half: number; below: number },
): Track {
  const edges = { left, right };
  if (!stacked)
    return {
      ...edges,
      middle: words.top + lineHeight - 5,
      top: words.top,
      bottom: words.last + room.below,
    };
  const middle = words.last + room.above + room.half;
  return { ...edges, middle, top: middle - room.half, bottom: middle + room.half };
}

/** Between the numbers of an axis. */
const gap = 12;

/** The margin between points and the edges of the plot; the numbers of an axis may use it. */
export const pointRoom = 7;

/** The height of an axis' numbers with the room above them. */
export const axisHeight = 24;

/** As many round numbers as fit without overlap, the unit after the last; none of them leaves the plot. */
export function layoutMeasureAxis(
  x: MeasureScale,
  unit: Unit,
  y: number,
  words: FigureWords,
): MeasureAxis {
  const [left = 0, right = 0] = x.range();
  const most = Math.max(2, Math.floor((right - left) / 48));
  for (let count = most; count > 0; count -= 1) {
    const values = roundValues(x, count);
    const labels = values.map((value, index) => {
      const isLast = index === values.length - 1;
      return labelAt(x, words.number(value, isLast ? unit : 'count'), value, y);
    });
    if (areApart(labels)) return { ticks: values.map(x), labels };
  }
  return { ticks: [], labels: [] };
}

/** A line for each row, with the ticks that cross it. */
export function drawTrack({ left, right, middle, top, bottom }: Track, axis: MeasureAxis): Mark {
  return groupMark([
    pathMark('track', d`M${left} ${middle}H${right}`),
    axis.ticks.length > 0 &&
      pathMark('grid', axis.ticks.map((tick) => d`M${tick} ${top}V${bottom}`).join('')),
  ]);
}

/** Whole numbers where there are enough of them: no axis counts half a person. */
function roundValues(x: MeasureScale, count: number): number[] {
  const [from = 0, to = 0] = x.domain();
  const all = ticks(from, to, count);
  const whole = all.filter(Number.isInteger);
  return whole.length > 1 ? whole : all;
}

function labelAt(x: MeasureScale, text: string, value: number, y: number): Label {
  const [left = 0, right = 0] = x.range();
  const half = textWidth(text) / 2;
  const style = { y, text, tone: 'soft' } as const;
  if (x(value) - half < left - pointRoom) return { x: left - pointRoom, ...style };
  if (x(value) + half > right + pointRoom) return { x: right + pointRoom, anchor: 'end', ...style };
  return { x: x(value), anchor: 'middle', ...style };
}

function areApart(labels: readonly Label[]): boolean {
  return labels.every((label, index) => {
    const next = labels[index + 1];
    return !next || labelStart(label) + textWidth(label.text) + gap <= labelStart(next);
  });
}

function labelStart({ x, anchor, text }: Label): number {
  if (anchor === undefined) return x;
  return x - textWidth(text) / (anchor === 'middle' ? 2 : 1);
}

/** Rows of one unit. Where there are several units, a line and the unit's name stand above each panel. */
export interface UnitPanel {
  /** The unit's name, and what else is named in the panel. */
  headings: Label[];
  /** Above the panel. */
  line?: number;
}

/** The head of a panel, and where its rows begin; no head where the panel is the only one. */
export function headPanel(
  name: string | undefined,
  top: number,
  width: number,
): UnitPanel & { bottom: number } {
  if (name === undefined) return { headings: [], bottom: top };
  const headings = layoutText(name, { x: 0, y: top + lineHeight + 2, width, tone: 'soft' });
  return { headings, line: top, bottom: top + lineHeight + 12 };
}

/** A panel with its rows, as wide as the picture. */
export function drawPanel(
  { headings, line }: UnitPanel,
  rows: readonly Mark[],
  width: number,
): Mark {
  return groupMark([
    line !== undefined && pathMark('rule', d`M0 ${line}h${width}`),
    ...labelMarks(headings),
    ...rows,
  ]);
}
