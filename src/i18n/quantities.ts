import type { Language } from '../domain/language.ts';
import { inLanguage } from '../domain/translated.ts';
import type { Field } from '../domain/table.ts';
import { unitNamed, type OwnUnit, type Qualifier, type Unit } from '../domain/unit.ts';
import { countDecimals, formatNumber, isSingular } from './numbers.ts';
import type { UnitWords } from '../words/unit-words.ts';
import { words, perLanguage } from '../words/words.ts';
import type { Result, Target } from '../domain/goal.ts';
import type { Direction } from '../domain/codes.ts';

/** A no-break space: a number and its unit stay on one line. */
export const noBreak = '\u00A0';

/** Running text writes `73 pct.`; tables and charts write `73 %`. */
export type Context = 'text' | 'table';

export interface QuantityOptions {
  /** `number`: never a unit; `unit`: always; absent: signs such as `pct.` and `kr.`, but no nouns. */
  form?: 'number' | 'unit' | undefined;
  context?: Context | undefined;
  decimals?: number | undefined;
  qualifier?: Qualifier | undefined;
}

/** A number with its unit: `73 pct.`, `ca. 120 kr. i timen`, `16 virksomheder`, `uge 5`. */
export function formatQuantity(
  value: number,
  unit: Unit | undefined,
  locale: Language,
  { form, context = 'text', decimals, qualifier }: QuantityOptions = {},
): string {
  const name = unit && valueName(value, unit, locale);
  // 'At least yes' says no more than 'yes'.
  const said = unit === 'yes-no' ? undefined : qualifier;
  if (name !== undefined) return said ? qualified(name, said, locale) : name;
  const number = formatNumber(value, locale, decimals ?? (unit && decimalsOfUnit(unit)));
  const text = unit
    ? withUnit(number, value, unitWords(unit, locale), locale, form, context)
    : number;
  return qualifier ? qualified(text, qualifier, locale) : text;
}

function qualified(text: string, qualifier: Qualifier, locale: Language): string {
  return `${words(locale).data.qualifiers[qualifier]}${noBreak}${text}`;
}

/** How a unit is written in a language. */
export function unitWords(unit: Unit, locale: Language): UnitWords {
  return typeof unit === 'string' ? words(locale).units[unit] : ownWords(unit, locale);
}

function ownWords({ one, other, symbol }: OwnUnit, locale: Language): UnitWords {
  const plural = inLanguage(other, locale);
  return {
    one: inLanguage(one, locale),
    other: plural,
    name: plural.charAt(0).toUpperCase() + plural.slice(1),
    ...(symbol === undefined ? { kind: 'noun' } : { sign: symbol, kind: 'symbol' }),
  };
}

/** The same decimals for every number of a column, so that they line up: its unit's, or as many as one needs. */
export function columnDecimals(
  { unit: id, ownUnits, decimals = 0 }: Field,
  values: readonly number[],
): number {
  const unit = unitNamed(id, ownUnits);
  return (
    (unit && decimalsOfUnit(unit)) ??
    values.reduce((most, value) => Math.max(most, countDecimals(value)), decimals)
  );
}

/** How many decimals a declared unit is written with; undefined where it does not say. */
export function decimalsOfUnit(unit: Unit): number | undefined {
  return typeof unit === 'string' ? undefined : unit.decimals;
}

/** The word that a value is: yes or no, or a step of a scale; undefined where it is a number. */
function valueName(value: number, unit: Unit, locale: Language): string | undefined {
  const { yes, no } = words(locale).data;
  if (unit === 'yes-no') return value === 1 ? yes : value === 0 ? no : undefined;
  const step = typeof unit === 'string' ? undefined : unit.scale?.[value - 1];
  return step && inLanguage(step, locale);
}

function withUnit(
  number: string,
  value: number,
  unit: UnitWords,
  locale: Language,
  form: QuantityOptions['form'],
  context: Context,
): string {
  const isNamed = unit.kind === 'symbol' || (unit.kind === 'ordinal' && context === 'text');
  const wanted = form === 'unit' || (form === undefined && isNamed);
  if (!wanted) return number;
  const word = unitWord(value, unit, locale, context);
  if (word === '') return number;
  return unit.kind === 'ordinal' ? word + noBreak + number : joined(number, word, locale);
}

function joined(number: string, word: string, locale: Language): string {
  return number + (word === '%' ? words(locale).formats.beforePercent : noBreak) + word;
}

function unitWord(value: number, unit: UnitWords, locale: Language, context: Context): string {
  if (context === 'table' && unit.sign) return unit.sign;
  return isSingular(value, locale) ? unit.one : unit.other;
}

/** A range with an en dash and one unit: `80–90 pct.`, `10–12 virksomheder`. */
export function formatRange(
  low: number,
  high: number,
  unit: Unit | undefined,
  locale: Language,
  options: QuantityOptions = {},
): string {
  if (low === high) return formatQuantity(low, unit, locale, options);
  const names = unit && [low, high].flatMap((value) => valueName(value, unit, locale) ?? []);
  if (names && names.length > 0) return names.join('–');
  const decimals = options.decimals ?? (unit && decimalsOfUnit(unit));
  const first = formatNumber(low, locale, decimals);
  const whole = formatQuantity(high, unit, locale, options);
  const last = formatNumber(high, locale, decimals);
  const start = whole.lastIndexOf(last);
  return `${whole.slice(0, start)}${first}–${whole.slice(start)}`;
}

/** `8 af 11`. */
export function formatPart(numerator: number, denominator: number, locale: Language): string {
  const of = words(locale).data.of;
  return [formatNumber(numerator, locale), of, formatNumber(denominator, locale)].join(noBreak);
}

/** The unit of a difference between two values: that of two percentages is percentage points. */
export function differenceUnit(unit: Unit): Unit {
  return unit === 'percent' ? 'percentage-points' : unit;
}

/** A target in words: `mindst 85 pct.`, `80–90 pct.`, `højst 25 pct.`, `5`. */
export function formatTarget(
  { lower, upper, basis, change: own }: Pick<Target, 'lower' | 'upper' | 'basis' | 'change'>,
  unit: Unit,
  direction: Direction,
  locale: Language,
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
  locale: Language,
): string {
  const changes = [lower, upper].flatMap((change) =>
    change === undefined
      ? []
      : signedQuantity(change, basis === 'baseline' ? differenceUnit(unit) : 'percent', locale),
  );
  return words(locale).goals.fromBaseline(formatList(changes, locale));
}

/** `+5 procentpoint`. */
export function signedQuantity(value: number, unit: Unit, locale: Language): string {
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
  locale: Language,
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
  locale: Language,
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

const and = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** `a, b og c`. */
export function formatList(parts: readonly string[], locale: Language): string {
  return and(locale).format(parts);
}
