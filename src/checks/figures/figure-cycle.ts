import type { TableView } from '../rows.ts';
import type { Finding, Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { findCycles } from './find-cycles.ts';
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
        place: last.row.place(column),
        values: { way },
        related: cycle.slice(0, -1).map(({ row }) => row.place(column)),
      },
    ];
  };
}
