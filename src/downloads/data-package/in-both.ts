import type { Locale } from '../../i18n/locale.ts';

/** One value for each language of the interface. */
export type InBoth = Record<Locale, string>;

export function inBoth(say: (locale: Locale) => string): InBoth {
  return { da: say('da'), en: say('en') };
}
