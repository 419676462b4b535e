import { da } from './da.ts';
import { en } from './en.ts';
import type { Locale } from './locale.ts';

/** Every word of the interface. The Danish words give the shape; a word that English lacks is a type error. */
export type Words = typeof da;

const dictionaries = { da, en } as const satisfies Record<Locale, Words>;

export function words(locale: Locale): Words {
  return dictionaries[locale];
}
