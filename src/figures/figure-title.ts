import type { PublicFigure } from '../domain/public-report.ts';
import type { Locale } from '../i18n/locale.ts';
import { frameTexts } from './figure-texts.ts';

/** `Figur 3`, or `Figur` where the narrative does not show it. */
export function figureTitle({ number }: PublicFigure, locale: Locale): string {
  const label = frameTexts.figure[locale];
  return number === undefined ? label : `${label} ${number}`;
}
