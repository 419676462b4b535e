import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { findCycles } from './find-cycles.ts';
import { flowOf, layersOf } from './figure-examples.ts';
import { linksOf } from './links.ts';

/** Where links decide what stands before what, they do not lead back. Where layers do, another rule asks. */
export const figureCycle: Rule = {
  code: 'figure-cycle',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'flow', 'layered-diagram').flatMap((drawn) => {
      const { figure } = drawn;
      if ('layer' in figure) return [];
      return findCycles(linksOf(drawn, report)).flatMap((cycle) => {
        const last = cycle.at(-1);
        if (!last) return [];
        const nodes = [last.to, ...cycle.map(({ to }) => to)];
        const way = nodes.length > 8 ? [...nodes.slice(0, 7), '…', last.to] : nodes;
        return {
          place: last.row.place(figure.to),
          found: { da: `Rundt i ring: ${way.join(' → ')}`, en: `A circle: ${way.join(' → ')}` },
          expected: {
            da: 'Forbindelser, der fører videre og ikke tilbage',
            en: 'Links that lead on, and not back',
          },
          advice: {
            da: 'Ret den forbindelse, der vender forkert, eller tag den ud af tabellen.',
            en: 'Correct the link that points the wrong way, or take it out of the table.',
          },
          related: cycle.slice(0, -1).map(({ row }) => row.place(figure.to)),
        };
      });
    }),
  examples: {
    good: [
      flowOf('1;a;b;3', '2;a;c;3', '3;b;d;3', '4;c;d;3'),
      layersOf(['1;a;b;x', '2;a;b;y', '3;b;c;x']),
    ],
    bad: [
      flowOf('1;a;b;3', '2;b;c;3', '3;c;b;3'),
      layersOf(['1;a;a;x']),
      layersOf(['1;a;b;x', '2;b;c;x', '3;c;a;x']),
    ],
  },
};
