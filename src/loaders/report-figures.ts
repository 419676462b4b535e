import type { LaidFigure, LaidFigures } from '../figures/laid-figure.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { readBeside, writeBeside } from './beside-version.ts';
import type { WrittenVersion } from './report-entry.ts';

/** Writes a version's figures as they are laid out beside the version: pages that show them need not do it again. */
export function writeFigures(figures: LaidFigures, file: string): void {
  for (const locale of locales) writeBeside({ file }, `figures.${locale}`, figures[locale]);
}

/** The figures of a version in a language, by their ids. */
export function readFigures(
  version: Pick<WrittenVersion, 'file'>,
  locale: Locale,
): Record<string, LaidFigure> {
  return readBeside(version, `figures.${locale}`) as Record<string, LaidFigure>;
}
