import { perLocale, type Locale } from './locale.ts';

const and = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** `a, b og c`. */
export function formatList(parts: readonly string[], locale: Locale): string {
  return and(locale).format(parts);
}
