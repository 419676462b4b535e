import { wilsonInterval } from '../domain/statistics.ts';
import type { Locale } from './locale.ts';
import { formatPart, formatQuantity, formatRange, type Context } from './quantities.ts';

/** Below this base a share is shown with its uncertainty: a few people more or less would have moved it. */
const fewBelow = 100;

export function isFew(denominator: number): boolean {
  return denominator < fewBelow;
}

/** A share computed from its two numbers: `73 pct. (8 af 11)`. */
export function formatShare(
  numerator: number,
  denominator: number,
  locale: Locale,
  { decimals = 0, context }: { decimals?: number; context?: Context } = {},
): string {
  const percent = (100 * numerator) / denominator;
  const share = formatQuantity(percent, 'percent', locale, { decimals, context });
  return `${share} (${formatPart(numerator, denominator, locale)})`;
}

/** The 95 % interval of a share in whole percentages: `43–90 pct.`. */
export function formatInterval(
  interval: { low: number; high: number },
  locale: Locale,
  context?: Context,
): string {
  const low = Math.round(interval.low);
  return formatRange(low, Math.round(interval.high), 'percent', locale, { context });
}

/** The uncertainty of a share with a small base, or undefined where the base is large. */
export function uncertaintyOf(
  numerator: number,
  denominator: number,
  locale: Locale,
): string | undefined {
  if (!isFew(denominator)) return undefined;
  return formatInterval(wilsonInterval(numerator, denominator), locale);
}
