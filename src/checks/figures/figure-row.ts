import { unknownName } from '../references/unknown-name.ts';
import type { Rule } from '../rule.ts';
import type { FigureDeclaration } from '../../domain/figure.ts';
import type { Position } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { viewIn, type TableView } from '../rows.ts';
import { drawnFigures, type DrawnFigure } from './drawn-figures.ts';

/** Every row that a figure or its table names by its key is there: totals, parents, the ends of links. */
export const figureRow: Rule<'figure-row'> = {
  code: 'figure-row',
  severity: 'error',
  check: (report) =>
    rowUses(report)
      .filter(({ name, home }) => !home.byKey.has(name))
      .map(({ name, position, home }) =>
        unknownName({
          position: position(),
          name,
          one: 'row-key',
          home: home.source.table.path,
          known: home.byKey.keys(),
        }),
      ),
};

/** A position where a figure, or the table that it draws, names a row by its key. */
interface RowUse {
  name: string;
  /** Found when asked for: to find a position in YAML takes parsing it again. */
  position: () => Position;
  /** The table that should have the row. */
  home: TableView;
}

/** Every row that figures name: totals, parents, parts in colour, the two ends of links, and where people leave. */
function rowUses(report: ReportSource): RowUse[] {
  return [
    ...drawnFigures(report, 'parts-of-whole').flatMap(partUses),
    ...drawnFigures(report, 'flow', 'layered-diagram').flatMap((drawn) => linkUses(drawn, report)),
  ];
}

type Drawn<Kind extends FigureDeclaration['kind']> = DrawnFigure<
  Extract<FigureDeclaration, { kind: Kind }>
>;

function partUses({ figure, view, position }: Drawn<'parts-of-whole'>): RowUse[] {
  const { total, parent = '', highlight = [] } = figure;
  const parents = view.rows.flatMap((row) => {
    const name = row.text(parent);
    return name === undefined ? [] : { name, position: () => row.position(parent), home: view };
  });
  return [
    { name: total, position: () => position('total'), home: view },
    ...highlight.map((name, at) => ({
      name,
      position: () => position('highlight', at),
      home: view,
    })),
    ...parents,
  ];
}

function linkUses(
  { figure, view, position }: Drawn<'flow' | 'layered-diagram'>,
  report: ReportSource,
): RowUse[] {
  const home = viewIn(report, figure.nodes);
  if (!home) return [];
  const losses = 'losses' in figure ? (figure.losses ?? []) : [];
  return [
    ...losses.map((name, at) => ({ name, position: () => position('losses', at), home })),
    ...view.rows.flatMap((row) =>
      [figure.from, figure.to].flatMap((column) => {
        const name = row.text(column);
        return name === undefined ? [] : { name, position: () => row.position(column), home };
      }),
    ),
  ];
}
