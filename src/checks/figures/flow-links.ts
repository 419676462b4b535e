import type { Finding, Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** The links of a flow carry nothing negative, and none leads on from where people leave. */
export const flowLinks: Rule<'flow-links'> = {
  code: 'flow-links',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'flow').flatMap(({ figure, view }) => {
      const { from, value, losses = [] } = figure;
      return view.rows.flatMap((row): Finding<'flow-links'>[] => {
        const number = row.number(value) ?? 0;
        const start = row.text(from) ?? '';
        const position = (column: string) => ({ position: row.position(column) });
        return [
          ...(number < 0 ? [{ ...position(value), values: { carries: number } }] : []),
          ...(losses.includes(start)
            ? [{ ...position(from), values: { leadsOnFrom: start } }]
            : []),
        ];
      });
    }),
};
