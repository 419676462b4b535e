import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { drawing, tableOf } from './figure-examples.ts';

/** A property that parts boxes in two has two values at most. */
export const quadrantValues: Rule = {
  code: 'quadrant-values',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'quadrant-diagram').flatMap(({ figure, view }) =>
      [figure.across, figure.down].flatMap((column) => {
        const values = [...new Set(view.rows.flatMap((row) => row.text(column) ?? []))];
        const third = view.rows.find((row) => row.text(column) === values[2]);
        if (values.length <= 2 || !third) return [];
        return {
          place: third.place(column),
          found: {
            da: `${values.slice(0, 5).join(', ')} i kolonnen ${column}`,
            en: `${values.slice(0, 5).join(', ')} in the column ${column}`,
          },
          expected: { da: 'Højst to værdier', en: 'Two values at most' },
          advice: {
            da: 'Ret cellen, hvis den er stavet forkert. Ellers egner tabellen sig ikke til et firefeltsdiagram.',
            en: 'Correct the cell if it is misspelt. Otherwise the table does not suit a quadrant diagram.',
          },
        };
      }),
    ),
  examples: {
    good: [boxes('a;A;fast;faste', 'b;B;fast;ad-hoc', 'c;C;skift;faste')],
    bad: [
      boxes('a;A;fast;faste', 'b;B;skift;faste', 'c;C;andet;faste'),
      boxes('a;A;fast;x', 'b;B;fast;y', 'c;C;fast;z'),
    ],
  },
};

function boxes(...lines: string[]) {
  return drawing(
    { kind: 'quadrant-diagram', label: 'model', across: 'folk', down: 'fag' },
    tableOf('modeller', { model: 'string', folk: 'string', fag: 'string' }, ...lines),
  );
}
