import type { FigureDeclaration } from '../../domain/figure.ts';
import {
  columnKind,
  figureDemands,
  kindsThatFit,
  type Demands,
  type Encoding,
} from '../../domain/figure-demands.ts';
import type { Field } from '../../domain/table.ts';
import type { Position } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { viewIn, type TableView, oncePer, type Rule } from '../rule.ts';
import { unknownName } from '../references/ids.ts';
import { drawnFigures } from './drawn-figures.ts';

/** What a figure asks of a column that it names. */
export interface ColumnUse {
  figure: FigureDeclaration;
  name: string;
  /** Found when asked for: to find a position in YAML takes parsing it again. */
  position: () => Position;
  /** Absent where the table has no such column. */
  field?: Field;
  /** The property of the figure that names the column: `value`. */
  property: string;
  encoding: Encoding;
  view: TableView;
}

/** Every column that a figure names, with the column where it exists. Missing tables are left to another rule. */
export const columnUses = oncePer((report: ReportSource): ColumnUse[] => {
  const { figures } = report;
  return (
    figures?.value.flatMap((figure, index) =>
      named(figure).flatMap(({ property, encoding, name, path }) => {
        const view = viewIn(report, tableOf(figure, encoding));
        if (!view) return [];
        const field = view.columns.get(name);
        const use = {
          figure,
          name,
          position: () => figures.position([index, ...path]),
          property,
          encoding,
          view,
        };
        return field ? { ...use, field } : use;
      }),
    ) ?? []
  );
});

/** What the kind of a figure asks of the columns that each of its properties names. */
function encodingsOf({ kind }: FigureDeclaration): Readonly<Record<string, Encoding>> {
  return figureDemands[kind].encodings;
}

function tableOf(figure: FigureDeclaration, { ofNodes }: Encoding): string {
  if (ofNodes && 'nodes' in figure) return figure.nodes;
  return 'table' in figure ? figure.table : '';
}

type Path = readonly (string | number)[];

interface Named {
  name: string;
  path: Path;
}

function named(figure: FigureDeclaration): (Named & { property: string; encoding: Encoding })[] {
  const values = new Map<string, unknown>(Object.entries(figure));
  return Object.entries<Encoding>(encodingsOf(figure)).flatMap(([property, encoding]) =>
    namesIn(values.get(property), [property]).map((one) => ({ ...one, property, encoding })),
  );
}

/** A column's name, a list of names, or a list of things that each name a `column`. */
function namesIn(value: unknown, path: Path): Named[] {
  if (typeof value === 'string') return [{ name: value, path }];
  if (Array.isArray(value)) return value.flatMap((one, index) => namesIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null || !('column' in value)) return [];
  return namesIn(value.column, [...path, 'column']);
}

/** A figure's columns are columns of its table, or of its nodes'. */
export const figureColumn: Rule<'figure-column'> = {
  code: 'figure-column',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ name, position, field, view }) =>
      field
        ? []
        : unknownName({
            position: position(),
            name,
            one: 'column',
            home: view.source.table.path,
            known: view.columns.keys(),
          }),
    ),
};

/**
 * A column holds what its encoding takes: no year where weeks are counted, no amount where a share is. The kinds that
 * take it are named.
 */
export const figureColumnType: Rule<'figure-column-type'> = {
  code: 'figure-column-type',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ name, position, field, encoding, view }) => {
      const holds = field && columnKind(field);
      if (!holds || encoding.takes.includes(holds)) return [];
      return {
        position: position(),
        values: {
          column: name,
          holds,
          unit: field.unit,
          takes: encoding.takes,
          kinds: kindsThatFit(holds, encoding),
          home: view.source.table.path,
        },
      };
    }),
};

/** An interval has two ends, and a column that parts links in two comes with the value that does so. */
export const figurePair: Rule<'figure-pair'> = {
  code: 'figure-pair',
  severity: 'error',
  check: ({ figures }) =>
    (figures?.value ?? []).flatMap((figure, index) => {
      const demands: Demands = figureDemands[figure.kind];
      const written = new Set(Object.keys(figure));
      return (demands.pairs ?? []).flatMap((pair) => {
        const [one, ...others] = pair.filter((name) => written.has(name));
        const lacking = pair.find((name) => !written.has(name));
        if (!figures || one === undefined || lacking === undefined || others.length > 0) return [];
        return {
          position: figures.position([index, one]),
          values: { there: one, missing: lacking },
        };
      });
    }),
};

/** The value that makes a link secondary is one that a link has: misspelt, it would make them all primary. */
export const figureSecondary: Rule<'figure-secondary'> = {
  code: 'figure-secondary',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'layered-diagram').flatMap(({ figure, view, position }) => {
      const { strength, secondary } = figure;
      if (strength === undefined || secondary === undefined || !view.columns.has(strength))
        return [];
      const values = new Set(view.rows.flatMap((row) => row.text(strength) ?? []));
      if (values.has(secondary)) return [];
      return unknownName({
        position: position('secondary'),
        name: secondary,
        one: { valueIn: strength },
        home: view.source.table.path,
        known: values,
      });
    }),
};
