import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureWidths } from '../../src/figures/geometry.ts';
import { openFigure } from '../../src/figures/kinds.ts';
import { allRules } from '../../src/checks/all-rules.ts';
import { figureSchema, type FigureDeclaration } from '../../src/domain/figure.ts';
import { assembleReport } from '../../src/report/assemble.ts';
import { danish } from '../figures/danish.ts';
import { exampleFigure } from '../figures/example-report.ts';
import { project, reportOf } from './project.ts';
import { columnKind, figureDemands, type Encoding } from '../../src/domain/figure-demands.ts';
import { textIn, type Field } from '../../src/domain/table.ts';

const { report: source, site } = reportOf(project);
const published = assembleReport(source);
const folder = 'src/checks/figures';
const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const rules = allRules.filter(({ code }) => sources.join('').includes(`code: '${code}'`));

type Declared = Record<string, unknown>;

const standard = ['facts', 'goals', 'targets', 'results'];
const tables = new Map(
  published.tables
    .filter(({ name }) => standard.includes(name))
    .map((table) => [table.name, table]),
);
const codes = ['met', 'partly-met', 'not-met', 'percent', 'persons', 'companies', 'at-least'];
const fixed: Record<string, Declared> = {
  'parts-of-whole': { total: 'startede' },
  'follow-up-curves': { minimumBase: 5 },
  directions: { signs: Object.fromEntries(codes.map((code) => [code, 'up'])) },
  'star-diagram': { centre: 'Midten' },
};
const lists: Record<string, (columns: string[]) => unknown> = {
  groups: (columns) => columns.map((column) => ({ column })),
  raters: (columns) => columns,
  columns: (columns) => columns,
  values: (columns) => columns,
  parts: (columns) => columns,
  answers: (columns) => columns,
};

const columnsOf = (table: string) => tables.get(table)?.fields ?? [];

/**
 * Columns that an encoding may name: all of the type that it asks for, and one of another type. Of the table of
 * nodes two do, since links are what such a figure can go wrong by.
 */
function candidates({ takes, ofNodes }: Encoding, table: string): string[] {
  const takesAs = (field: Field) => takes.includes(columnKind(field) ?? 'text');
  const fits = columnsOf(table).filter(takesAs);
  const others = columnsOf(table).filter((field) => !takesAs(field));
  return [...fits.slice(0, ofNodes ? 2 : undefined), ...others.slice(0, ofNodes ? 0 : 1)].map(
    ({ name }) => name,
  );
}

/** Every choice of a column for each of the encodings. */
function choices(named: [string, string[]][]): Declared[] {
  return named.reduce<Declared[]>(
    (made, [property, columns]) =>
      made.flatMap((one) =>
        columns.map((column) => ({ ...one, [property]: lists[property]?.([column]) ?? column })),
      ),
    [{}],
  );
}

/** A kind over a table: its demanded encodings in every way, and each other one added to those that are accepted. */
function declarations(kind: FigureDeclaration['kind'], table: string, nodes: string): Declared[] {
  const shape = figureSchema.options.find((one) => one.shape.kind.value === kind)?.shape ?? {};
  const isOptional = (property: string) =>
    (shape as Record<string, { isOptional(): boolean }>)[property]?.isOptional() ?? false;
  const named = Object.entries<Encoding>(figureDemands[kind].encodings).map(
    ([property, encoding]): [string, string[]] => [
      property,
      candidates(encoding, encoding.ofNodes ? nodes : table),
    ],
  );
  const demanded = choices(named.filter(([property]) => !isOptional(property)));
  const first = demanded.filter((one) => problemsWith({ kind, table, nodes, ...one }).length === 0);
  const optional = first
    .slice(0, 20)
    .flatMap((one) =>
      named
        .filter(([property]) => isOptional(property))
        .flatMap(([property, columns]) =>
          columns.map((column) => ({ ...one, [property]: column })),
        ),
    );
  const twice = first.slice(0, 20).flatMap((one) =>
    named
      .filter(([property]) => property in lists)
      .flatMap(([property, columns]) =>
        columns.map((column) => ({
          ...one,
          [property]: lists[property]?.([...columns.slice(0, 1), column]),
        })),
      ),
  );
  return [...demanded, ...optional, ...twice];
}

function declarationOf({ kind, table, nodes, ...named }: Declared): FigureDeclaration {
  const ofNodes = kind === 'flow' || kind === 'layered-diagram' ? { nodes } : {};
  const encoded = { kind, table, ...ofNodes, ...fixed[String(kind)], ...named };
  return exampleFigure(encoded as Parameters<typeof exampleFigure>[0]).declaration;
}

function problemsWith(declared: Declared): string[] {
  const figures = {
    value: [declarationOf(declared)],
    file: 'figures.yaml',
    position: () => ({ file: 'figures.yaml', line: 1, column: 1 }),
  };
  return rules.flatMap((rule) => rule.check({ ...source, figures }, site).map(() => rule.code));
}

/** The unit of a cell, told again from the files: the row's own, or that of the goal that the row is about. */
function unitAt(table: string, row: string, column: string): string | undefined {
  const text = (of: string, key: string, name: string) => {
    const at = columnsOf(of).findIndex((field) => field.name === name);
    return textIn(tables.get(of)?.rows.find((one) => one.key === key)?.cells[at]) ?? '';
  };
  const measured = ['value', 'baseline', 'lower', 'upper'].includes(column);
  if (!measured) return undefined;
  if (table === 'facts' || table === 'goals') return text(table, row, 'unit');
  return text('goals', text(table, row, 'goal'), 'unit');
}

const keys = new Set([...tables.values()].flatMap(({ rows }) => rows.map(({ key }) => key)));
const goalKeys = new Set(tables.get('goals')?.rows.map(({ key }) => key));

/** Draws an accepted figure at every width, and reads its table back: percentages and nothing else have their sign. */
function readBack(declared: Declared): void {
  const figure = { ...exampleFigure({} as never), declaration: declarationOf(declared) };
  const open = openFigure(published, figure, danish);
  for (const width of Object.values(figureWidths))
    expect(open.draw(width).height, JSON.stringify(declared)).toBeGreaterThan(0);
  for (const { header, cells } of open.tabulate().rows) {
    if (declared['label'] === 'goal') expect(goalKeys).not.toContain(header.text);
    if (declared['label'] !== 'id') expect(keys).not.toContain(header.text);
    for (const { number, text, reference: at } of cells) {
      if (number === undefined || !at) continue;
      const isPercent = unitAt(at.table, at.row, at.column) === 'percent';
      expect(text.includes('%'), `${JSON.stringify(declared)} ${text}`).toBe(isPercent);
    }
  }
}

const kinds = Object.keys(figureDemands).filter(
  (kind): kind is FigureDeclaration['kind'] =>
    kind !== 'target-against-result' && kind !== 'milestone-matrix',
);
const tried = kinds.flatMap((kind) => standard.map((table) => ({ kind, table })));

test.each(tried)('$kind over $table is refused, or right in units and names', ({ kind, table }) => {
  const isLinked = kind === 'flow' || kind === 'layered-diagram';
  const nodes = isLinked ? new Set(['goals', table]) : ['goals'];
  const all = [...nodes].flatMap((one) =>
    declarations(kind, table, one).map((named) => ({ kind, table, nodes: one, ...named })),
  );
  expect(all.length).toBeGreaterThan(0);
  for (const declared of all) if (problemsWith(declared).length === 0) readBack(declared);
});

test('percentages and persons of results stand in panels of their own, by the wording of goals', () => {
  const declared = { kind: 'before-after', table: 'results', label: 'goal' };
  const figure = { ...declared, before: 'value', after: 'value' };
  expect(problemsWith(figure)).toEqual([]);
  const declaration = declarationOf(figure);
  const open = openFigure(published, { ...exampleFigure({} as never), declaration }, danish);
  const rows = open.tabulate().rows.map(({ header, cells }) => [header.text, cells[0]?.text]);
  expect(rows.slice(0, 1)).toEqual([
    ['De unge gennemfører forløbet', expect.stringMatching(/^75\s%$/)],
  ]);
  expect(rows).toContainEqual([
    'De unge kommer i praktik',
    expect.stringMatching(/^34\spersoner$/),
  ]);
  expect(problemsWith({ ...declared, before: 'value', after: 'numerator' })).toContain(
    'figure-units',
  );
});
