import type { Language } from '../domain/language.ts';
import { remember } from './remember.ts';
import { languageTag, perLanguage } from '../words/words.ts';

const plain = perLanguage((tag) =>
  written(new Intl.NumberFormat(tag, { maximumFractionDigits: 6 })),
);
const singular = perLanguage((tag) => {
  const plurals = new Intl.PluralRules(tag);
  return remember((value: number) => plurals.select(Math.abs(value)) === 'one');
});
const fixed = new Map<string, (value: number) => string>();

/**
 * A number as the language writes it: `1.234,5`, with a true minus sign. With `decimals` it has exactly
 * so many; else as many as the value has, up to six.
 */
export function formatNumber(value: number, locale: Language, decimals?: number): string {
  if (isShort(value) && !decimals) return String(value);
  return decimals === undefined ? plain(locale)(value) : fixedFormat(locale, decimals)(value);
}

/** Whole numbers below a thousand look the same everywhere, and are most of what tables hold. */
function isShort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0);
}

/** Whether a number takes the singular. Danish says `1,5 time`: the rule is CLDR's, not ours. */
export function isSingular(value: number, locale: Language): boolean {
  return singular(locale)(value);
}

/** How many decimals a value is written with, at most six. */
export function countDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(Number(value.toFixed(6)));
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

function fixedFormat(locale: Language, decimals: number): (value: number) => string {
  const key = `${locale}${decimals}`;
  const known = fixed.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = written(new Intl.NumberFormat(languageTag(locale), digits));
  fixed.set(key, format);
  return format;
}

function written(format: Intl.NumberFormat): (value: number) => string {
  return remember((value: number) => format.format(value).replace('-', '\u2212'));
}
