import type { FigureDeclaration } from '../../domain/figure.ts';
import type { Field, FieldType } from '../../domain/table.ts';
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
  encoding: Encoding;
  view: TableView;
}

/** Every column that a figure names, with the column where it exists. Missing tables are left to another rule. */
export const columnUses = oncePer((report: ReportSource): ColumnUse[] => {
  const { figures } = report;
  return (
    figures?.value.flatMap((figure, index) =>
      named(figure).flatMap(({ encoding, name, path }) => {
        const view = viewIn(report, tableOf(figure, encoding));
        if (!view) return [];
        const field = view.columns.get(name);
        const use = {
          figure,
          name,
          position: () => figures.position([index, ...path]),
          encoding,
          view,
        };
        return field ? { ...use, field } : use;
      }),
    ) ?? []
  );
});

function tableOf(figure: FigureDeclaration, { ofNodes }: Encoding): string {
  if (ofNodes && 'nodes' in figure) return figure.nodes;
  return 'table' in figure ? figure.table : '';
}

type Path = readonly (string | number)[];

interface Named {
  name: string;
  path: Path;
}

function named(figure: FigureDeclaration): (Named & { encoding: Encoding })[] {
  const values = new Map<string, unknown>(Object.entries(figure));
  return Object.entries<Encoding>(encodings[figure.kind]).flatMap(([property, encoding]) =>
    namesIn(values.get(property), [property]).map((one) => ({ ...one, encoding })),
  );
}

/** A column's name, a list of names, or a list of things that each name a `column`. */
function namesIn(value: unknown, path: Path): Named[] {
  if (typeof value === 'string') return [{ name: value, path }];
  if (Array.isArray(value)) return value.flatMap((one, index) => namesIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null || !('column' in value)) return [];
  return namesIn(value.column, [...path, 'column']);
}

/** What a figure asks of the columns that one of its encodings names. */
export interface Encoding {
  types: readonly FieldType[];
  /** A column of shares must be in percent. */
  percent?: true;
  /** The columns stand in the table of nodes, and not in the figure's own. */
  ofNodes?: true;
  /** What the figure draws: without a value in any such column there is no picture. */
  drawn?: true;
  /** Names a row or says where it stands: a row without a value there cannot be placed. */
  placing?: true;
}

type Kind = FigureDeclaration['kind'];
type EncodingsOf<One extends Kind> = Partial<
  Record<keyof Extract<FigureDeclaration, { kind: One }>, Encoding>
>;

const text: Encoding = { types: ['text'] };
const name: Encoding = { ...text, placing: true };
const number: Encoding = { types: ['integer', 'number'] };
const wholeNumber: Encoding = { types: ['integer'] };
const share: Encoding = { ...number, percent: true };
const date: Encoding = { types: ['date', 'month', 'year', 'partial-date'] };
const anything: Encoding = { types: ['text', 'integer', 'number', 'boolean'] };

const drawn = (encoding: Encoding): Encoding => ({ ...encoding, drawn: true });
const ofNodes = (encoding: Encoding): Encoding => ({ ...encoding, ofNodes: true });

/** The encodings of each kind of figure that name columns. */
export const encodings: { readonly [One in Kind]: EncodingsOf<One> } = {
  'parts-of-whole': { label: name, value: drawn(number), parent: text },
  'target-against-result': {},
  'milestone-matrix': {},
  'follow-up-curves': {
    series: name,
    week: { ...wholeNumber, placing: true },
    share: drawn(share),
    upTo: share,
    base: number,
    low: share,
    high: share,
    approximate: anything,
  },
  'before-after': {
    label: name,
    before: drawn(number),
    after: drawn(number),
    beforeBase: number,
    afterBase: number,
  },
  'grouped-comparison': { label: name, groups: drawn(number) },
  timeline: { label: name, detail: text, start: drawn(date), end: drawn(date) },
  steps: { label: name, from: wholeNumber, to: wholeNumber, value: drawn(number) },
  flow: { from: name, to: name, value: drawn(number), label: ofNodes(name) },
  directions: { label: name, raters: drawn(text) },
  checklist: { label: name, columns: drawn({ types: ['boolean'] }) },
  'layered-diagram': {
    from: name,
    to: name,
    linkLabel: text,
    strength: text,
    label: drawn(ofNodes(name)),
    detail: ofNodes(text),
    layer: ofNodes(name),
    panel: ofNodes(name),
  },
  'quadrant-diagram': { label: drawn(name), detail: text, across: name, down: name },
  'star-diagram': { label: drawn(name), group: text },
};

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

/** A figure draws numbers where it needs numbers, and shares in percent. */
export const figureColumnType: Rule<'figure-column-type'> = {
  code: 'figure-column-type',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ name, position, field, encoding, view }) => {
      if (!field) return [];
      const { types, percent } = encoding;
      const wrongUnit = percent && field.unit !== 'percent';
      if (types.includes(field.type) && !wrongUnit) return [];
      return {
        position: position(),
        values: {
          column: name,
          type: field.type,
          unit: field.unit,
          types,
          percent: percent === true,
          home: view.source.table.path,
        },
      };
    }),
};

/** Encodings that mean nothing alone. */
const pairs = [
  ['low', 'high'],
  ['strength', 'secondary'],
] as const;

/** An interval has two ends, and a column that parts links in two comes with the value that does so. */
export const figurePair: Rule<'figure-pair'> = {
  code: 'figure-pair',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'follow-up-curves', 'layered-diagram').flatMap(({ figure, position }) => {
      const written = new Set(Object.keys(figure));
      return pairs.flatMap((pair) => {
        const [one, ...others] = pair.filter((name) => written.has(name));
        const lacking = pair.find((name) => !written.has(name));
        if (one === undefined || lacking === undefined || others.length > 0) return [];
        return {
          position: position(one),
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
