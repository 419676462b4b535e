import type { FigureDeclaration } from '../../domain/figure.ts';
import type { ReportSource } from '../../reading/sources.ts';

/**
 * The figures of a version; none where it has no `figures.yaml`, undefined where that could not be read, or where
 * the folder that it stands in is not there.
 */
export function declaredFigures({ figures, files }: ReportSource): FigureDeclaration[] | undefined {
  if (figures) return figures.value;
  const has = (name: string) => files.some((file) => file.endsWith(`/${name}`));
  return has('figures.yaml') || !has('datapackage.yaml') ? undefined : [];
}
