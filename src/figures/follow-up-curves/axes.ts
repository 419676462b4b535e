import { ticks } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { isAbsent } from '../../domain/table.ts';
import type { FigureWords } from '../words.ts';
import { type Label, textWidth, type Point } from '../geometry.ts';
import type { Plot } from '../end-names.ts';
import { shareAxisEnd } from '../unit-panel.ts';
import { hasInterval, type Curves, type Reading } from './model.ts';

export interface AxisTick {
  at: number;
  label: Label;
}

/** Room for `100 %` to the left of the plot, which most axes need. */
const usualWidth = 54;
const gap = 9;

/** How many gridlines a plot has, about. */
const tickCount = 5;

/** Weeks from 0 to the last, shares from 0 to 100 or to the next ten above the greatest where half is enough. */
export function layoutAxes({ series }: Curves, plot: Plot): Axes {
  const weeks = series.flatMap((one) => one.readings).map(({ week }) => week);
  const first = Math.min(0, ...weeks);
  const last = Math.max(first + 1, ...weeks);
  return {
    x: scaleLinear([first, last], [plot.left, plot.right]),
    y: scaleLinear(shareExtent(series), [plot.bottom, plot.top]),
  };
}

/** From zero, or the ten below the least, to where all shares and their intervals have room. */
function shareExtent(series: Curves['series']): [from: number, to: number] {
  const shares = series.flatMap(({ readings }) => readings.flatMap(readShares));
  const least = Math.min(0, ...shares);
  return [Math.floor(least / 10) * 10, shareAxisEnd(Math.max(0, ...shares))];
}

function readShares(reading: Reading): number[] {
  const { share, upTo } = reading;
  if (isAbsent(share)) return [];
  const interval = hasInterval(reading) ? [reading.interval.low, reading.interval.high] : [];
  return [share, ...(upTo === undefined ? [] : [upTo]), ...interval];
}

/** The room that the shares of an axis take to the left of the plot. */
export function axisWidth({ series }: Curves, words: FigureWords): number {
  const texts = ticks(...shareExtent(series), tickCount).map((share) =>
    words.number(share, 'percent'),
  );
  return Math.max(usualWidth, ...texts.map((text) => textWidth(text) + gap));
}

/** A plot that goes below zero has a line there. */
export function zeroLine({ y }: Axes): { zero?: number } {
  const [from = 0] = y.domain();
  return from < 0 ? { zero: y(0) } : {};
}

export function shareTicks({ y }: Axes, { left }: Plot, words: FigureWords): AxisTick[] {
  const [from = 0, to = 0] = y.domain();
  return ticks(from, to, tickCount).map((share) => {
    const text = words.number(share, 'percent');
    return {
      at: y(share),
      label: { x: left - gap, y: y(share) + 5, text, anchor: 'end', tone: 'soft' },
    };
  });
}

/** Whole weeks, as many as fit without overlap. */
export function weekTicks(
  { x }: Axes,
  { left, right, bottom }: Plot,
  words: FigureWords,
): AxisTick[] {
  const [from = 0, to = 0] = x.domain();
  const count = Math.max(2, Math.floor((right - left) / 48));
  return ticks(from, to, count)
    .filter(Number.isInteger)
    .map((week) => {
      const text = words.number(week, 'week-number');
      return {
        at: x(week),
        label: { x: x(week), y: bottom + 20, text, anchor: 'middle', tone: 'soft' },
      };
    });
}

/** A reading as it is drawn; an approximate one is an open point. */
export interface CurvePoint extends Point {
  approximate: boolean;
  /** The position of a range's upper end. */
  upTo?: number;
}

/** A run of straight lines; dashed where one of a line's ends is approximate. */
export interface CurveLine {
  points: Point[];
  approximate: boolean;
}

export interface Axes {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

export function layoutPoints(readings: readonly Reading[], axes: Axes): CurvePoint[] {
  return readings.flatMap((reading) => pointAt(reading, axes) ?? []);
}

/** Joins neighbouring readings. A week without a share leaves a gap, since nothing is known about it. */
export function layoutLines(readings: readonly Reading[], axes: Axes): CurveLine[] {
  const lines: CurveLine[] = [];
  const points = readings.map((reading) => pointAt(reading, axes));
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (!from || !to) return;
    const approximate = from.approximate || to.approximate;
    const last = lines.at(-1);
    const end = { x: to.x, y: to.y };
    const goesOn = last?.approximate === approximate && last.points.at(-1)?.x === from.x;
    if (goesOn) last.points.push(end);
    else lines.push({ points: [{ x: from.x, y: from.y }, end], approximate });
  });
  return lines;
}

function pointAt(
  { week, share, upTo, approximate }: Reading,
  { x, y }: Axes,
): CurvePoint | undefined {
  if (isAbsent(share)) return undefined;
  const range = upTo === undefined ? {} : { upTo: y(upTo) };
  return { x: x(week), y: y(share), approximate, ...range };
}

/** The corners of a band, in their order around it. */
export type Band = Point[];

type Ends = { x: number; low: number; high: number }[];

/** An interval between readings without one is drawn alone, this wide to each side. */
const halfAlone = 3;

/** A band through neighbouring readings that have an interval; none where one has not. */
export function layoutBands(readings: readonly Reading[], { x, y }: Axes): Band[] {
  const runs: Ends[] = [[]];
  for (const reading of readings) {
    if (!hasInterval(reading)) {
      runs.push([]);
      continue;
    }
    const { low, high } = reading.interval;
    runs.at(-1)?.push({ x: x(reading.week), low: y(low), high: y(high) });
  }
  return runs
    .filter((run) => run.length > 0)
    .map((run) => around(run.length > 1 ? run : wide(run)));
}

function wide(run: Ends): Ends {
  return run.flatMap((ends) =>
    [-halfAlone, halfAlone].map((side) => ({ ...ends, x: ends.x + side })),
  );
}

function around(run: Ends): Band {
  return [
    ...run.map(({ x, high }) => ({ x, y: high })),
    ...run.toReversed().map(({ x, low }) => ({ x, y: low })),
  ];
}
