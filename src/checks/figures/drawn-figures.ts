import type { FigureDeclaration } from '../../domain/figure.ts';
import type { Place } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { viewIn, type TableView } from '../rows.ts';

type Kind = FigureDeclaration['kind'];
type FigureOf<One extends Kind> = Extract<FigureDeclaration, { kind: One; table: string }>;

/** A figure with the rows that it draws. */
export interface DrawnFigure<Figure> {
  figure: Figure;
  view: TableView;
  /** The place of a part of the figure's declaration. Found when asked for. */
  place: (...path: (string | number)[]) => Place;
}

/** The figures of some kinds whose table is there. Of the others another rule tells. */
export function drawnFigures<One extends Kind>(
  report: ReportSource,
  ...kinds: One[]
): DrawnFigure<FigureOf<One>>[] {
  const { figures } = report;
  return (figures?.value ?? []).flatMap((figure, index) => {
    if (!figures || !isOf(figure, kinds)) return [];
    const view = viewIn(report, figure.table);
    if (!view) return [];
    const place = (...path: (string | number)[]) => figures.place([index, ...path]);
    return { figure, view, place };
  });
}

function isOf<One extends Kind>(
  figure: FigureDeclaration,
  kinds: readonly One[],
): figure is FigureOf<One> {
  return 'table' in figure && kinds.some((kind) => kind === figure.kind);
}
