import type { Direction, Target } from '../domain/goal.ts';
import type { Unit } from '../domain/unit.ts';
import type { Locale } from './locale.ts';
import { formatQuantity, formatRange, type QuantityOptions } from './quantities.ts';

/** A target in words: `mindst 85 pct.`, `80–90 pct.`, `højst 25 pct.`, `5`. */
export function formatTarget(
  { lower, upper }: Pick<Target, 'lower' | 'upper'>,
  unit: Unit,
  direction: Direction,
  locale: Locale,
  options: QuantityOptions = {},
): string {
  if (lower !== undefined && upper !== undefined) {
    return formatRange(lower, upper, unit, locale, options);
  }
  const bound = lower ?? upper;
  if (bound === undefined) return '';
  const qualifier =
    direction === 'exactly' ? undefined : lower === undefined ? 'at-most' : 'at-least';
  return formatQuantity(bound, unit, locale, { ...options, qualifier });
}
