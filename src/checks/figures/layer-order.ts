import { choicesIn } from '../../domain/table.ts';
import { viewIn, type TableView } from '../rows.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { linksOf } from './links.ts';

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
      return linksOf(drawn, report).flatMap((link) => {
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
