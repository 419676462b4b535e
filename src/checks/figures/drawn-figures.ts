import type { FigureDeclaration } from '../../domain/figure.ts';
import type { Position } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { viewIn, type TableView } from '../rule.ts';

type Kind = FigureDeclaration['kind'];

type FigureOf<One extends Kind> = Extract<FigureDeclaration, { kind: One; table: string }>;

/** A figure with the rows that it draws. */
export interface DrawnFigure<Figure> {
  figure: Figure;
  view: TableView;
  /** The position of a part of the figure's declaration. Found when asked for. */
  position: (...path: (string | number)[]) => Position;
}

/** The figures of some kinds whose table is there. Other rules report the others. */
export function drawnFigures<One extends Kind>(
  report: ReportSource,
  ...kinds: One[]
): DrawnFigure<FigureOf<One>>[] {
  const { figures } = report;
  return (figures?.value ?? []).flatMap((figure, index) => {
    if (!figures || !isOf(figure, kinds)) return [];
    const view = viewIn(report, figure.table);
    if (!view) return [];
    const position = (...path: (string | number)[]) => figures.position([index, ...path]);
    return { figure, view, position };
  });
}

function isOf<One extends Kind>(
  figure: FigureDeclaration,
  kinds: readonly One[],
): figure is FigureOf<One> {
  return 'table' in figure && kinds.some((kind) => kind === figure.kind);
}

/**
 * The figures of a version; none where it has no `figures.yaml`, undefined where that could not be read, or where
 * the folder that it stands in is not there.
 */
export function declaredFigures({ figures, files }: ReportSource): FigureDeclaration[] | undefined {
  if (figures) return figures.value;
  const has = (name: string) => files.some(({ path }) => path.endsWith(`/${name}`));
  return has('figures.yaml') || !has('datapackage.yaml') ? undefined : [];
}
