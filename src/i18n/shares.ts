import type { Language } from '../domain/language.ts';
import type { Assessment } from '../domain/goal.ts';
import { hasInterval, wilsonInterval, type ShareOf } from '../domain/statistics.ts';
import { words } from '../words/words.ts';
import { formatNumber } from './numbers.ts';
import { formatPart, formatQuantity, formatRange, type Context } from './quantities.ts';
import type { Population } from '../domain/codes.ts';

/** Below this base a share says how few it is of: a few people more or less would have moved it. */
const fewBelow = 100;

export function isFew(denominator: number): boolean {
  return denominator < fewBelow;
}

/** A share computed from its two numbers: `73 pct. (8 af 11)`. */
export function formatShare(
  numerator: number,
  denominator: number,
  locale: Language,
  { decimals = 0, context }: { decimals?: number; context?: Context } = {},
): string {
  const percent = (100 * numerator) / denominator;
  const share = formatQuantity(percent, 'percent', locale, { decimals, context });
  return `${share} (${formatPart(numerator, denominator, locale)})`;
}

/** The 95 % interval of a share in whole percentages: `43–90 pct.`. */
export function formatInterval(
  interval: { low: number; high: number },
  locale: Language,
  context?: Context,
): string {
  const low = Math.round(interval.low);
  return formatRange(low, Math.round(interval.high), 'percent', locale, { context });
}

/**
 * The uncertainty of a share; undefined where it has no interval. Versions of the first edition of the rules say it of
 * small bases alone.
 */
export function formatUncertainty(
  numerator: number,
  denominator: number,
  share: ShareOf,
  locale: Language,
): string | undefined {
  if (!hasInterval(share) || (share.judging === 1 && !isFew(denominator))) return undefined;
  return formatInterval(wilsonInterval(numerator, denominator), locale);
}

/** What a receipt says of how sure a share is: the interval of a sample, and how few stand behind. */
export function certaintyText(
  { result, interval }: Assessment,
  population: Population | undefined,
  locale: Language,
): string | undefined {
  const say = words(locale).goals;
  const base = result?.denominator;
  if (result?.numerator === undefined || !base) return undefined;
  const few = isFew(base);
  if (interval) {
    const range = few ? [] : [`${say.uncertainty(formatInterval(interval, locale))}`];
    return [...range, say.uncertaintyMeaning, ...(few ? [say.fewOfSample] : [])].join(' ');
  }
  const everybody = population === 'all' ? [say.everybody] : [];
  const moved = formatQuantity(Math.round(1000 / base) / 10, 'percentage-points', locale);
  const behind = few ? [say.fewBehind(formatNumber(base, locale), moved)] : [];
  return [...everybody, ...behind].join(' ') || undefined;
}
