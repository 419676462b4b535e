import type { FigureDeclaration } from '../../domain/figure.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { type DrawnFigure, drawnFigures } from './drawn-figures.ts';
import { viewIn, type RowView, type Finding, type Rule, type TableView } from '../rule.ts';
import type { Position } from '../../domain/problem.ts';
import { unknownName } from '../references/ids.ts';
import { choicesIn } from '../../domain/table.ts';

export interface Link {
  row: RowView;
  from: string;
  to: string;
}

type Linked = DrawnFigure<Extract<FigureDeclaration, { nodes: string }>>;

/** The links of a figure whose two ends are rows of the table of nodes. `figure-row` reports the others. */
export function figureLinks({ figure, view }: Linked, report: ReportSource): Link[] {
  const nodes = viewIn(report, figure.nodes);
  if (!nodes) return [];
  const { byKey } = nodes;
  return view.rows.flatMap((row) => {
    const from = row.text(figure.from) ?? '';
    const to = row.text(figure.to) ?? '';
    return byKey.has(from) && byKey.has(to) ? { row, from, to } : [];
  });
}

/** Parts and links do not lead back to where they came from. Where layers are declared, another rule asks. */
export const figureCycle: Rule<'figure-cycle'> = {
  code: 'figure-cycle',
  severity: 'error',
  check: (report) => [
    ...drawnFigures(report, 'flow', 'layered-diagram').flatMap((drawn) =>
      'layer' in drawn.figure
        ? []
        : findCycles(figureLinks(drawn, report)).flatMap(circle(drawn.figure.to)),
    ),
    ...drawnFigures(report, 'parts-of-whole').flatMap(({ figure: { parent = '' }, view }) =>
      findCycles(parentsIn(view, parent)).flatMap(circle(parent)),
    ),
  ],
};

/** A part and the row that it is part of, as a link between the two. */
function parentsIn({ rows }: TableView, parent: string): Link[] {
  return rows.flatMap((row) => {
    const to = row.text(parent);
    return to === undefined ? [] : { row, from: row.key, to };
  });
}

function circle(column: string): (cycle: Link[]) => Finding<'figure-cycle'>[] {
  return (cycle) => {
    const last = cycle.at(-1);
    if (!last) return [];
    const nodes = [last.to, ...cycle.map(({ to }) => to)];
    const way = nodes.length > 8 ? [...nodes.slice(0, 7), '…', last.to] : nodes;
    return [
      {
        position: last.row.position(column),
        values: { way },
        related: cycle.slice(0, -1).map(({ row }) => row.position(column)),
      },
    ];
  };
}

/** The circles that links go in, each with its last link last: the one that closes it. */
export function findCycles(links: readonly Link[]): Link[][] {
  const out = Map.groupBy(links, ({ from }) => from);
  const done = new Set<string>();
  return [...out.keys()].flatMap((start) => (done.has(start) ? [] : walk(start, out, done)));
}

/** Goes on from a node as far as links lead, and back, without calling itself: chains can be long. */
function walk(start: string, out: Map<string, Link[]>, done: Set<string>): Link[][] {
  const cycles: Link[][] = [];
  const path: Link[] = [];
  const steps = new Map([[start, 0]]);
  const ahead = [linksAt(start, out)];
  while (ahead.length > 0) {
    const link = ahead.at(-1)?.next().value;
    if (!link) {
      const left = path.pop()?.to ?? start;
      done.add(left);
      steps.delete(left);
      ahead.pop();
      continue;
    }
    const since = steps.get(link.to);
    if (since !== undefined) cycles.push([...path.slice(since), link]);
    if (since !== undefined || done.has(link.to)) continue;
    path.push(link);
    steps.set(link.to, path.length);
    ahead.push(linksAt(link.to, out));
  }
  return cycles;
}

function linksAt(node: string, out: Map<string, Link[]>): Iterator<Link, undefined> {
  return (out.get(node) ?? []).values();
}

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

/** In a diagram with layers, links lead from a layer to a later one. */
export const layerOrder: Rule<'layer-order'> = {
  code: 'layer-order',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'layered-diagram').flatMap((drawn) => {
      const { layer, nodes, to } = drawn.figure;
      const view = viewIn(report, nodes);
      if (layer === undefined || !view) return [];
      const layers = layersIn(view, layer);
      return figureLinks(drawn, report).flatMap((link) => {
        const [before, after] = [link.from, link.to].map((key) => view.byKey.get(key)?.text(layer));
        if (before === undefined || after === undefined) return [];
        if (layers.indexOf(before) < layers.indexOf(after)) return [];
        return {
          position: link.row.position(to),
          values: { from: before, to: after, layers, column: layer },
          related: [link.from, link.to].flatMap(
            (key) => view.byKey.get(key)?.position(layer) ?? [],
          ),
        };
      });
    }),
};

/** The values of the column in the order of its categories, else of its rows: as the diagram stands. */
function layersIn({ columns, rows }: TableView, column: string): string[] {
  const field = columns.get(column);
  const declared = field ? (choicesIn(field) ?? []) : [];
  return [...new Set([...declared, ...rows.flatMap((row) => row.text(column) ?? [])])];
}

/** A link joins boxes of one panel: what stands side by side is compared, and not joined. */
export const panelLink: Rule<'panel-link'> = {
  code: 'panel-link',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'layered-diagram').flatMap((drawn) => {
      const { panel, nodes, to } = drawn.figure;
      const boxes = viewIn(report, nodes);
      if (panel === undefined || !boxes) return [];
      const { byKey, source } = boxes;
      return figureLinks(drawn, report).flatMap((link) => {
        const [from, into] = [link.from, link.to].map((key) => byKey.get(key)?.text(panel));
        if (from === undefined || into === undefined || from === into) return [];
        return {
          position: link.row.position(to),
          values: { from, to: into, panel, home: source.table.path },
          related: [link.from, link.to].flatMap((key) => byKey.get(key)?.position(panel) ?? []),
        };
      });
    }),
};
