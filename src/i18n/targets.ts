import type { Direction, Result, Target } from '../domain/goal.ts';
import type { Unit } from '../domain/unit.ts';
import { formatList } from './lists.ts';
import type { Locale } from './locale.ts';
import { differenceUnit, formatQuantity, formatRange, type QuantityOptions } from './quantities.ts';
import { words } from '../words/dictionaries.ts';

/** A target in words: `mindst 85 pct.`, `80–90 pct.`, `højst 25 pct.`, `5`. */
export function formatTarget(
  { lower, upper, basis, change: own }: Pick<Target, 'lower' | 'upper' | 'basis' | 'change'>,
  unit: Unit,
  direction: Direction,
  locale: Locale,
  options: QuantityOptions = {},
): string {
  const change = basis && changeText({ ...own, basis }, unit, locale);
  if (change && lower === undefined && upper === undefined) return change;
  const text = boundText({ lower, upper }, unit, direction, locale, options);
  return change ? `${text} (${change})` : text;
}

/** `−20 pct. fra udgangspunktet`. */
function changeText(
  { lower, upper, basis }: Pick<Target, 'lower' | 'upper'> & Required<Pick<Target, 'basis'>>,
  unit: Unit,
  locale: Locale,
): string {
  const changes = [lower, upper].flatMap((change) =>
    change === undefined
      ? []
      : signedQuantity(change, basis === 'baseline' ? differenceUnit(unit) : 'percent', locale),
  );
  return words(locale).goals.fromBaseline(formatList(changes, locale));
}

/** `+5 procentpoint`. */
export function signedQuantity(value: number, unit: Unit, locale: Locale): string {
  const text = formatQuantity(value, unit, locale, { form: 'unit' });
  return value > 0 ? `+${text}` : text;
}

/** A result in words: `ca. 120`, `mindst 25 pct.`, `80–90 pct.`; empty where it has no number. */
export function formatResult(
  {
    value,
    valueTo,
    approximate,
    bound,
  }: Pick<Result, 'value' | 'valueTo' | 'approximate' | 'bound'>,
  unit: Unit,
  locale: Locale,
  options: QuantityOptions = {},
): string {
  if (value === undefined) return '';
  const text =
    valueTo === undefined ? undefined : formatRange(value, valueTo, unit, locale, options);
  if (text !== undefined)
    return approximate ? `${words(locale).data.qualifiers.about} ${text}` : text;
  const qualifier = approximate ? 'about' : bound;
  return formatQuantity(value, unit, locale, { ...options, qualifier });
}

function boundText(
  { lower, upper }: { lower: number | undefined; upper: number | undefined },
  unit: Unit,
  direction: Direction,
  locale: Locale,
  options: QuantityOptions,
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
