import { readFileSync, writeFileSync } from 'node:fs';
import type { LaidFigure, LaidFigures } from '../figures/laid-figure.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import type { WrittenVersion } from './report-entry.ts';

/** Writes a version's figures as they are laid out beside the version: pages that show them need not do it again. */
export function writeFigures(figures: LaidFigures, file: string): void {
  for (const locale of locales)
    writeFileSync(fileOf(file, locale), JSON.stringify(figures[locale]));
}

/** The figures of a version in a language, by their ids. */
export function readFigures(
  { file }: Pick<WrittenVersion, 'file'>,
  locale: Locale,
): Record<string, LaidFigure> {
  return JSON.parse(readFileSync(fileOf(file, locale), 'utf8')) as Record<string, LaidFigure>;
}

function fileOf(file: string, locale: Locale): string {
  return file.replace(/\.json$/, `.figures.${locale}.json`);
}
