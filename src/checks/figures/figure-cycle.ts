import type { TableView } from '../rows.ts';
import type { Finding, Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { linksOf, type Link } from './links.ts';

/** Parts and links do not lead back to where they came from. Where layers are declared, another rule asks. */
export const figureCycle: Rule<'figure-cycle'> = {
  code: 'figure-cycle',
  severity: 'error',
  check: (report) => [
    ...drawnFigures(report, 'flow', 'layered-diagram').flatMap((drawn) =>
      'layer' in drawn.figure
        ? []
        : findCycles(linksOf(drawn, report)).flatMap(circle(drawn.figure.to)),
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
