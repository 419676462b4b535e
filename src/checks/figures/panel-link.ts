import { viewIn } from '../rows.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { linksOf } from './links.ts';

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
      return linksOf(drawn, report).flatMap((link) => {
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
