import type { FigureDeclaration } from '../../domain/figure.ts';
import type { ReportSource } from '../../reading/sources.ts';
import {
  csv,
  descriptor,
  figures,
  goalsFigure,
  headers,
  ownTable,
  partsFigure,
} from '../examples.ts';
import { rowsOf, viewOf } from '../rows.ts';
import type { Rule } from '../rule.ts';

const uncounted = descriptor([
  ownTable(
    'status',
    [
      { name: 'status', title: 'Status', type: 'string' },
      { name: 'antal', title: 'Antal', type: 'integer', unit: 'persons' },
    ],
    { missingValues: [{ value: '?', label: 'unknown' }] },
  ),
]);

/** A figure has something to draw: a number in its table, or a target or result of its goals. */
export const figureWithoutData: Rule = {
  code: 'figure-without-data',
  severity: 'error',
  check: (report) => {
    const declared = report.figures;
    return (declared?.value ?? []).flatMap((figure, index) => {
      if (!declared || hasData(figure, report)) return [];
      return {
        place: declared.place([index, 'id']),
        found: {
          da: `Figuren "${figure.id}" uden noget at tegne`,
          en: `The figure "${figure.id}" with nothing to draw`,
        },
        expected: { da: 'Mindst ét tal', en: 'At least one number' },
        advice: {
          da: 'Skriv tallene i tabellen, eller slet figuren.',
          en: 'Write the numbers into the table, or delete the figure.',
        },
      };
    });
  },
  examples: {
    good: [figures(partsFigure()), figures(goalsFigure(['praktik']))],
    bad: [
      { ...figures(partsFigure()), ...uncounted, ...csv('status', 'id;status;antal', 'a;A;?') },
      {
        ...figures(goalsFigure(['praktik'])),
        ...csv('results', headers.results, 'a;fravaer;;;2016;30;;;;;K'),
      },
    ],
  },
};

/** Where a table is not there, another rule says so. */
function hasData(figure: FigureDeclaration, report: ReportSource): boolean {
  if ('goals' in figure) {
    if (!report.tables.has('results')) return true;
    return rowsOf(report, 'results').some((row) => figure.goals.includes(row.text('goal') ?? ''));
  }
  const source = report.tables.get(figure.table);
  const column = 'value' in figure ? figure.value : 'share' in figure ? figure.share : undefined;
  if (!source || column === undefined || !viewOf(source).columns.has(column)) return true;
  return viewOf(source).rows.some((row) => row.number(column) !== undefined);
}
