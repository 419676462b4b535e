import { scaleLinear } from 'd3-scale';
import { isCounted, type Unit } from '../domain/unit.ts';
import { textWidth, type Label } from './geometry.ts';
import type { MeasureScale } from './unit-panel.ts';
import type { FigureWords } from './words.ts';

/** An axis of sizes from the bottom of a plot to its top. */
export interface ValueAxis {
  y: MeasureScale;
  ticks: number[];
  /** Numbers to the left of the plot, level with their ticks. */
  labels: Label[];
  /** Where zero is, in a plot that goes below it. */
  zero?: number;
}

/** Between the numbers and the plot. */
const gap = 8;
const tickCount = 5;

/**
 * From zero to a round number at or above the greatest, percentages to at most 100 where none is above it; or from
 * where the figure says that its axis begins.
 */
export function valueScale(
  unit: Unit,
  values: readonly number[],
  from: number | undefined,
  range: readonly [bottom: number, top: number],
): MeasureScale {
  const start = from ?? 0;
  const [least, greatest] = [Math.min(start, ...values), Math.max(start, ...values)];
  const spread = scaleLinear(
    [least, greatest > least ? greatest : least + (unit === 'percent' ? 10 : 1)],
    range,
  ).nice(tickCount);
  const [bottom = 0, top = 0] = spread.domain();
  const isWhole = unit === 'percent' && greatest <= 100 && top > 100;
  return spread.domain([from === undefined ? bottom : least, isWhole ? 100 : top]);
}

/** The room that the numbers of an axis take to the left of the plot. */
export function valueAxisWidth(y: MeasureScale, unit: Unit, words: FigureWords): number {
  const texts = tickValues(y, unit).map((value) => words.number(value, unit));
  return Math.max(0, ...texts.map((text) => textWidth(text))) + gap;
}

export function layoutValueAxis(
  y: MeasureScale,
  unit: Unit,
  left: number,
  words: FigureWords,
): ValueAxis {
  const values = tickValues(y, unit);
  const [from = 0] = y.domain();
  return {
    y,
    ticks: values.map(y),
    labels: values.map((value) => ({
      x: left - gap,
      y: y(value) + 5,
      text: words.number(value, unit),
      anchor: 'end',
      tone: 'soft',
    })),
    ...(from < 0 ? { zero: y(0) } : {}),
  };
}

/** Whole numbers of what is counted: no axis counts half a person. */
function tickValues(y: MeasureScale, unit: Unit): number[] {
  return y.ticks(tickCount).filter((tick) => !isCounted(unit) || Number.isInteger(tick));
}
