import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { FigureWords } from '../words.ts';
import type { Label } from '../geometry.ts';
import { topOfShares } from '../measure-scale.ts';
import { textWidth } from '../text-width.ts';
import type { Axes } from './line.ts';
import { hasInterval, type Curves, type Reading } from './rows.ts';
import { isAbsent } from '../../domain/table.ts';

/** The rectangle of the curves. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

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
  return [Math.floor(least / 10) * 10, topOfShares(Math.max(0, ...shares))];
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
