import { localeTag, perLocale, type Locale } from './locale.ts';

const plain = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }));
const plurals = perLocale((tag) => new Intl.PluralRules(tag));
const fixed = new Map<string, Intl.NumberFormat>();

/**
 * A number as the language writes it: `1.234,5`, with a true minus sign. With `decimals` it has exactly
 * so many; else as many as the value has, up to six.
 */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  const format = decimals === undefined ? plain(locale) : fixedFormat(locale, decimals);
  return format.format(value).replace('-', '\u2212');
}

/** Whether a number takes the singular. Danish says `1,5 time`: the rule is CLDR's, not ours. */
export function isSingular(value: number, locale: Locale): boolean {
  return plurals(locale).select(Math.abs(value)) === 'one';
}

/** How many decimals a value is written with, at most six. */
export function decimalsOf(value: number): number {
  const text = String(Number(value.toFixed(6)));
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

function fixedFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale}${decimals}`;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = fixed.get(key) ?? new Intl.NumberFormat(localeTag(locale), digits);
  fixed.set(key, format);
  return format;
}
