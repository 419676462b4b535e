import type { FigureDeclaration } from '../../domain/figure.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { viewIn, type RowView } from '../rows.ts';
import type { DrawnFigure } from './drawn-figures.ts';

export interface Link {
  row: RowView;
  from: string;
  to: string;
}

type Linked = DrawnFigure<Extract<FigureDeclaration, { nodes: string }>>;

/** The links of a figure whose two ends are rows of the table of nodes. Of the others another rule tells. */
export function linksOf({ figure, view }: Linked, report: ReportSource): Link[] {
  const nodes = viewIn(report, figure.nodes);
  if (!nodes) return [];
  const { byKey } = nodes;
  return view.rows.flatMap((row) => {
    const from = row.text(figure.from) ?? '';
    const to = row.text(figure.to) ?? '';
    return byKey.has(from) && byKey.has(to) ? { row, from, to } : [];
  });
}
