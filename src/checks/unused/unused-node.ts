import type { ReportSource } from '../../reading/sources.ts';
import { drawnFigures } from '../figures/drawn-figures.ts';
import { linksOf } from '../figures/links.ts';
import { rowsOf, type RowView } from '../rows.ts';
import type { Rule } from '../rule.ts';

/** A flow draws the nodes that its links join, and leaves the others out. A layered diagram draws all boxes. */
export const unusedNode: Rule<'unused-node'> = {
  code: 'unused-node',
  severity: 'warning',
  check: (report) => {
    const boxes = new Set(
      drawnFigures(report, 'layered-diagram').map(({ figure }) => figure.nodes),
    );
    const flows = drawnFigures(report, 'flow').filter(({ figure }) => !boxes.has(figure.nodes));
    return [...Map.groupBy(flows, ({ figure }) => figure.nodes)].flatMap(([nodes, sharing]) =>
      unjoined(nodes, sharing, report).map((row) => ({
        position: row.position(row.source.table.keyColumn),
        values: { id: row.key },
      })),
    );
  },
};

/** The nodes that no link of some flows joins. Where a link leads nowhere, that is told instead. */
function unjoined(
  nodes: string,
  flows: ReturnType<typeof drawnFigures<'flow'>>,
  report: ReportSource,
): RowView[] {
  const links = flows.flatMap((flow) => linksOf(flow, report));
  const written = flows.flatMap(({ view }) => view.rows);
  const joined = new Set(links.flatMap(({ from, to }) => [from, to]));
  return links.length < written.length
    ? []
    : rowsOf(report, nodes).filter(({ key }) => !joined.has(key));
}
