import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Unit } from '../domain/unit.ts';

/** The positions of values of one unit along a line. */
export type MeasureScale = ScaleLinear<number, number>;

/** The end of an axis of percentages: 100, or the next ten above the greatest where half is enough. */
export function topOfShares(greatest: number): number {
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
  const top = unit === 'percent' ? topOfShares(greatest) : greatest;
  return scaleLinear([least, top > least ? top : least + 1], range).nice(4);
}
