import { columnKind, figureDemands, type Demands } from '../../domain/figure-demands.ts';
import type { FigureDeclaration } from '../../domain/figure.ts';
import type { Position } from '../../domain/problem.ts';
import { isAbsent } from '../../domain/table.ts';
import { unitId } from '../../domain/unit.ts';
import type { ReportSource } from '../../reading/sources.ts';
import type { Finding, Rule, RowView, TableView } from '../rule.ts';
import { columnUses, type ColumnUse } from './figure-columns.ts';

/** The columns that one figure names in its own table, and what its kind asks of them. */
export interface FigureUses {
  figure: FigureDeclaration;
  demands: Demands;
  uses: ColumnUse[];
  view: TableView;
  position: (...path: (string | number)[]) => Position;
}

/** Every figure that draws a table, with its columns that are there. */
export function usesByFigure(report: ReportSource): FigureUses[] {
  const { figures } = report;
  const own = columnUses(report).filter(({ encoding, field }) => field && !encoding.ofNodes);
  return [...Map.groupBy(own, ({ figure }) => figure)].flatMap(([figure, uses]) => {
    const [first] = uses;
    if (!first || !figures) return [];
    const position = (...path: (string | number)[]) =>
      figures.position([figures.value.indexOf(figure), ...path]);
    return { figure, demands: figureDemands[figure.kind], uses, view: first.view, position };
  });
}

/** An interval lies about its share, and a share's upper end not below it. */
export const figureInterval: Rule<'figure-interval'> = {
  code: 'figure-interval',
  severity: 'error',
  check: (report) =>
    usesByFigure(report).flatMap(({ demands, uses, view }) => {
      const ordered = (demands.rising ?? []).flatMap((property) =>
        uses.filter((use) => use.property === property && fits(use)),
      );
      // A list of columns has no one interval; the declaration of its kind refuses that.
      const columns = ordered.map(({ name }) => name);
      const low = ordered.find(({ property }) => property === 'low')?.name;
      return view.rows.flatMap((row) => crossed(row, columns, low));
    }),
};

/** `figure-column-type` reports the other columns: their values cannot be compared. */
function fits({ field, encoding }: ColumnUse): boolean {
  const holds = field && columnKind(field);
  return holds !== undefined && encoding.takes.includes(holds);
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

/** Rows that a figure tells apart by some columns differ there: of two, none can know which is right. */
export const figureRowTwice: Rule<'figure-row-twice'> = {
  code: 'figure-row-twice',
  severity: 'error',
  check: (report) =>
    usesByFigure(report).flatMap(({ demands, uses, view }) => {
      const { identity = [] } = demands;
      const columns = uses.filter((use) => identity.includes(use.property)).map(({ name }) => name);
      if (columns.length === 0) return [];
      return [...Map.groupBy(view.rows, (row) => valuesIn(row, columns))].flatMap(
        ([values, [first, ...again]]) =>
          first && values !== '' ? again.map((row) => repeated(row, first, columns)) : [],
      );
    }),
};

/** The values of some columns as one key; nothing where one of them is missing. */
function valuesIn(row: RowView, columns: string[]): string {
  const cells = columns.map((column) => row.cell(column));
  return cells.some((cell) => cell === undefined || isAbsent(cell)) ? '' : JSON.stringify(cells);
}

function repeated(row: RowView, first: RowView, columns: string[]): Finding<'figure-row-twice'> {
  const column = columns.at(-1) ?? '';
  return {
    position: row.position(column),
    values: { values: columns.map((name) => row.raw(name)), columns, first: first.key },
    related: [first.position(column)],
  };
}

/** What has no picture below zero is not below zero. */
export const figureNegative: Rule<'figure-negative'> = {
  code: 'figure-negative',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ figure, name, encoding, view }) =>
      view.rows.flatMap((row) => {
        const number = encoding.unsigned ? row.number(name) : undefined;
        if (number === undefined || number >= 0) return [];
        return { position: row.position(name), values: { number, kind: figure.kind } };
      }),
    ),
};

/** What stands on one axis is measured in one unit. */
export const figureUnits: Rule<'figure-units'> = {
  code: 'figure-units',
  severity: 'error',
  check: (report) =>
    usesByFigure(report).flatMap(({ demands, uses, view, position }) => {
      const axes = Map.groupBy(
        uses.filter(({ encoding }) => encoding.axis !== undefined),
        ({ encoding }) => encoding.axis,
      );
      return [...axes.values()].flatMap((onAxis) => {
        const columns = onAxis.map(({ name }) => name);
        const shared = demands.unitPerRow ? view.rows.map((row) => [row]) : [view.rows];
        const mixed = shared.find((rows) => unitsIn(rows, columns, view).size > 1);
        if (!mixed) return [];
        return {
          position: position(onAxis.at(-1)?.property ?? ''),
          values: { units: [...unitsIn(mixed, columns, view)] },
        };
      });
    }),
};

function unitsIn(rows: RowView[], columns: string[], view: TableView): Set<string> {
  const fields = columns.flatMap((column) => view.columns.get(column) ?? []);
  // `figure-column-type` reports columns without numbers; they have no unit.
  const numbers = fields.filter(({ type }) => type === 'integer' || type === 'number');
  return new Set(
    rows.flatMap((row) => numbers.map((field) => unitId(row.unit(field.name) ?? 'count'))),
  );
}
