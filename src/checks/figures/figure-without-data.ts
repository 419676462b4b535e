import type { FigureDeclaration } from '../../domain/figure.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { rowsOf } from '../rows.ts';
import type { Rule } from '../rule.ts';
import { columnUses } from './figure-columns.ts';
import { isAbsent, type Cell } from '../../domain/table.ts';

/** A figure has something to draw: a value in a column that it draws, or a result of its goals. */
export const figureWithoutData: Rule<'figure-without-data'> = {
  code: 'figure-without-data',
  severity: 'error',
  check: (report) => {
    const declared = report.figures;
    return (declared?.value ?? []).flatMap((figure, index) => {
      if (!declared || hasData(figure, report)) return [];
      return {
        position: declared.position([index, 'id']),
        values: { figure: figure.id },
      };
    });
  },
};

/** Where a table, a column or a goal is not there, another rule says so. */
function hasData(figure: FigureDeclaration, report: ReportSource): boolean {
  if ('goals' in figure) {
    if (!report.tables.has('results')) return true;
    const declared = new Set(rowsOf(report, 'goals').map(({ key }) => key));
    if (figure.goals.some((goal) => !declared.has(goal))) return true;
    return rowsOf(report, 'results').some((row) => figure.goals.includes(row.text('goal') ?? ''));
  }
  const drawn = columnUses(report).filter((use) => use.figure === figure && use.encoding.drawn);
  if (drawn.length === 0 || drawn.some(({ field }) => !field)) return true;
  return drawn.some(({ name, view }) => view.rows.some((row) => holdsValue(row.cell(name))));
}

function holdsValue(cell: Cell | undefined): boolean {
  return cell !== undefined && !isAbsent(cell);
}
