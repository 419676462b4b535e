import { drawnFigures } from './drawn-figures.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { locateCell } from '../addresses.ts';
import { type Rule, type RowView, rowsIn } from '../rule.ts';
import { columnUses } from './figure-columns.ts';
import { isAbsent, choicesIn, type Cell } from '../../domain/table.ts';
import { unknownName } from '../references/ids.ts';
import type { FigureDeclaration } from '../../domain/figure.ts';
import { isUnreadable } from '../declared/evaluate.ts';

/** Every row that a figure draws has its name, and what says where it stands: a week, a layer, the ends of a link. */
export const figureCell: Rule<'figure-cell'> = {
  code: 'figure-cell',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ figure, name, encoding, field, view }) => {
      if (!field || !encoding.placing) return [];
      return view.rows
        .filter((row) => isWithout(row, name, report))
        .map((row) => ({
          position: row.position(name),
          values: { raw: row.raw(name), column: name, figure: figure.id },
        }));
    }),
};

/** Cells that reading has refused are left to it. */
function isWithout(row: RowView, column: string, report: ReportSource): boolean {
  const reference = { table: row.source.table.name, row: row.key, column };
  const found = locateCell(report, reference);
  return found !== undefined && isAbsent(found.cell) && !isUnreadable(found, report);
}

/** Every value that a rater gave has a sign. */
export const figureSign: Rule<'figure-sign'> = {
  code: 'figure-sign',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'directions').flatMap(({ figure, view }) => {
      const known = new Set(Object.keys(figure.signs));
      return view.rows.flatMap((row) =>
        figure.raters.flatMap((rater) => {
          const name = row.text(rater);
          if (name === undefined || known.has(name)) return [];
          return unknownName({
            position: row.position(rater),
            name,
            one: 'sign',
            home: 'figures.yaml',
            known,
          });
        }),
      );
    }),
};

/** A property that parts boxes in two is a column of two categories, in the order in which they stand. */
export const quadrantValues: Rule<'quadrant-values'> = {
  code: 'quadrant-values',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'quadrant-diagram').flatMap(({ figure, view, position }) =>
      (['across', 'down'] as const).flatMap((property) => {
        const field = view.columns.get(figure[property]);
        const values = field ? (choicesIn(field) ?? []) : [];
        if (!field || values.length === 2) return [];
        return {
          position: position(property),
          values: { column: field.name, values },
        };
      }),
    ),
};

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
    const declared = new Set(rowsIn(report, 'goals').map(({ key }) => key));
    if (figure.goals.some((goal) => !declared.has(goal))) return true;
    return rowsIn(report, 'results').some((row) => figure.goals.includes(row.text('goal') ?? ''));
  }
  const drawn = columnUses(report).filter((use) => use.figure === figure && use.encoding.drawn);
  if (drawn.length === 0 || drawn.some(({ field }) => !field)) return true;
  return drawn.some(({ name, view }) => view.rows.some((row) => holdsValue(row.cell(name))));
}

function holdsValue(cell: Cell | undefined): boolean {
  return cell !== undefined && !isAbsent(cell);
}
