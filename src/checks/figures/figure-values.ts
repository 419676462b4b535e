import { drawnFigures } from './drawn-figures.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { locateCell } from '../addresses.ts';
import { type Rule, type RowView, type Finding, type TableView, rowsIn } from '../rule.ts';
import { columnUses } from './figure-columns.ts';
import { isAbsent, choicesIn, type Cell } from '../../domain/table.ts';
import { unknownName } from '../references/ids.ts';
import type { FigureDeclaration } from '../../domain/figure.ts';
import { unitId } from '../../domain/unit.ts';
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

/** An interval lies about its share, and a share's upper end not below it. */
export const figureInterval: Rule<'figure-interval'> = {
  code: 'figure-interval',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'follow-up-curves').flatMap(({ figure, view }) => {
      const { low, share, upTo, high } = figure;
      const columns = [low, share, upTo, high].flatMap((column) =>
        column !== undefined && isPercent(view, column) ? column : [],
      );
      return view.rows.flatMap((row) => crossed(row, columns, low));
    }),
};

/** `figure-column-type` reports columns with another unit: their values cannot be compared. */
function isPercent({ columns }: TableView, column: string): boolean {
  return columns.get(column)?.unit === 'percent';
}

/** What is wrong where the numbers of a row do not rise from column to column. */
function crossed(
  row: RowView,
  columns: string[],
  low: string | undefined,
): Finding<'figure-interval'>[] {
  const numbers = columns.flatMap((column) => {
    const number = row.number(column);
    return number === undefined ? [] : { column, number };
  });
  return numbers.flatMap((upper, index) => {
    const lower = numbers[index - 1];
    if (!lower || lower.number <= upper.number) return [];
    const [wrong, other] = lower.column === low ? [lower, upper] : [upper, lower];
    return {
      position: row.position(wrong.column),
      values: { lower, upper, columns },
      related: [row.position(other.column)],
    };
  });
}

/** A line has one reading a week: of two, none can know which is right. */
export const figureSeriesWeek: Rule<'figure-series-week'> = {
  code: 'figure-series-week',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'follow-up-curves').flatMap(({ figure: { series, week }, view }) => {
      const known = view.rows.flatMap((row) => {
        const [name, number] = [row.text(series), row.number(week)];
        return name === undefined || number === undefined ? [] : { row, name, number };
      });
      const readings = Map.groupBy(known, ({ name, number }) => JSON.stringify([name, number]));
      return [...readings.values()].flatMap(([first, ...again]) =>
        first ? again.map(({ row, number }) => repeated(row, first.row, number, week)) : [],
      );
    }),
};

function repeated(
  row: RowView,
  first: RowView,
  number: number,
  week: string,
): Finding<'figure-series-week'> {
  return {
    position: row.position(week),
    values: { week: number, first: first.key },
    related: [first.position(week)],
  };
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

/** What stands on one axis is measured in one unit. */
export const figureUnits: Rule<'figure-units'> = {
  code: 'figure-units',
  severity: 'error',
  check: (report) =>
    drawnFigures(
      report,
      'parts-of-whole',
      'before-after',
      'grouped-comparison',
      'steps',
      'flow',
    ).flatMap(({ figure, view, position }) =>
      axesOf(figure).flatMap(({ property, columns }) => {
        // Each row of a comparison in time stands on the axis of its unit.
        const rows = view.rows.map((row) => [row]);
        const shared = figure.kind === 'before-after' ? rows : [view.rows];
        const mixed = shared.filter((axis) => unitsIn(axis, columns, view).size > 1);
        return mixed.slice(0, 1).map((axis) => ({
          position: position(property),
          values: { units: [...unitsIn(axis, columns, view)] },
        }));
      }),
    ),
};

interface Axis {
  /** The encoding at which the problem is told. */
  property: string;
  columns: string[];
}

function axesOf(figure: FigureDeclaration): Axis[] {
  const axis = (property: string, ...columns: string[]) => ({ property, columns });
  if (figure.kind === 'before-after') return [axis('after', figure.before, figure.after)];
  if (figure.kind === 'grouped-comparison')
    return [axis('groups', ...figure.groups.map(({ column }) => column))];
  return [
    ...(figure.kind === 'steps' ? [axis('to', figure.from, figure.to)] : []),
    ...('value' in figure ? [axis('value', figure.value)] : []),
  ];
}

function unitsIn(rows: RowView[], columns: string[], view: TableView): Set<string> {
  const fields = columns.flatMap((column) => view.columns.get(column) ?? []);
  // `figure-column-type` reports columns without numbers; they have no unit.
  const numbers = fields.filter(({ type }) => type === 'integer' || type === 'number');
  return new Set(
    rows.flatMap((row) => numbers.map((field) => unitId(row.unit(field.name) ?? 'count'))),
  );
}

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
