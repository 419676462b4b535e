import type { FigureDeclaration } from '../../domain/figure.ts';
import type { ReportSource } from '../../reading/sources.ts';

/** The figures of a version; none where it has no `figures.yaml`, undefined where that could not be read. */
export function declaredFigures({ figures, files }: ReportSource): FigureDeclaration[] | undefined {
  if (figures) return figures.value;
  return files.some((file) => file.endsWith('/figures.yaml')) ? undefined : [];
}
