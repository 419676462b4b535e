import { words } from '../words/dictionaries.ts';
import type { PublicFigure } from '../domain/public-report.ts';
import type { Locale } from '../i18n/locale.ts';

/** `Figur 3`, or `Figur` where the narrative does not show it. */
export function figureTitle({ number }: PublicFigure, locale: Locale): string {
  const label = words(locale).figures.frame.figure;
  return number === undefined ? label : `${label} ${number}`;
}
