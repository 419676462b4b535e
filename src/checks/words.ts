import type { Language, Localised } from '../domain/problem.ts';

/** A number as readers of the language write it; no digits are lost. */
export function written(value: number, language: Language): string {
  return language === 'da' ? String(value).replace('.', ',') : String(value);
}

/** The same text made in both languages. */
export function inBoth(make: (language: Language) => string): Localised {
  return { da: make('da'), en: make('en') };
}
