import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { isAbsent } from '../../domain/cell.ts';
import type { FigureWords } from '../figure-words.ts';
import type { Label } from '../geometry.ts';
import { topOfShares } from '../measure-scale.ts';
import type { Axes } from './line.ts';
import type { Curves } from './rows.ts';

/** The rectangle that the curves stand in. */
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

/** Room for `100 %` to the left of the plot. */
export const axisWidth = 54;

/** Weeks from 0 to the last, shares from 0 to 100 or to the next ten above the greatest where half is enough. */
export function axesOf({ series }: Curves, plot: Plot): Axes {
  const readings = series.flatMap((one) => one.readings);
  const weeks = readings.map(({ week }) => week);
  const shares = readings.flatMap(({ share, upTo }) => (isAbsent(share) ? [] : [upTo ?? share]));
  const first = Math.min(0, ...weeks);
  const last = Math.max(first + 1, ...weeks);
  return {
    x: scaleLinear([first, last], [plot.left, plot.right]),
    y: scaleLinear(
      [Math.min(0, ...shares), topOfShares(Math.max(0, ...shares))],
      [plot.bottom, plot.top],
    ),
  };
}

export function shareTicks({ y }: Axes, words: FigureWords): AxisTick[] {
  const [from = 0, to = 0] = y.domain();
  return ticks(from, to, 5).map((share) => {
    const text = words.number(share, 'percent');
    return {
      at: y(share),
      label: { x: axisWidth - 6, y: y(share) + 5, text, anchor: 'end', tone: 'soft' },
    };
  });
}

/** Whole weeks, as many as stand apart. */
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
