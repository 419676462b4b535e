import type { FigureDeclaration } from '../../domain/figure.ts';
import type { ReportSource } from '../../reading/sources.ts';
import type { RowView } from '../rows.ts';
import { viewOf } from '../rows.ts';
import type { DrawnFigure } from './drawn-figures.ts';

export interface Link {
  row: RowView;
  from: string;
  to: string;
}

type Linked = DrawnFigure<Extract<FigureDeclaration, { nodes: string }>>;

/** The links of a figure whose two ends are rows of the table of nodes. Of the others another rule tells. */
export function linksOf({ figure, view }: Linked, report: ReportSource): Link[] {
  const source = report.tables.get(figure.nodes);
  if (!source) return [];
  const { byKey } = viewOf(source);
  return view.rows.flatMap((row) => {
    const from = row.text(figure.from) ?? '';
    const to = row.text(figure.to) ?? '';
    return byKey.has(from) && byKey.has(to) ? { row, from, to } : [];
  });
}
