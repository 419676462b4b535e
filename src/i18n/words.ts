import { da, type Words } from './da.ts';
import { en } from './en.ts';
import type { Locale } from './locale.ts';

/** The dictionary of each language. */
const dictionaries = { da, en } as const satisfies Record<Locale, Words>;

export function words(locale: Locale): Words {
  return dictionaries[locale];
}
