import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules } from '../../src/checks/all-rules.ts';
import {
  columnKind,
  columnKinds,
  figureDemands,
  type ColumnKind,
  type Encoding,
} from '../../src/domain/figure-demands.ts';
import { figureSchema, type FigureDeclaration } from '../../src/domain/figure.ts';
import type { PublicTable } from '../../src/domain/table.ts';
import { figureWidths } from '../../src/figures/geometry.ts';
import { openFigure } from '../../src/figures/kinds.ts';
import { writeMarks } from '../../src/figures/write-svg.ts';
import { assembleReport } from '../../src/report/assemble.ts';
import { said } from '../../src/words/said.ts';
import { danish } from '../figures/danish.ts';
import { exampleFigure } from '../figures/example-report.ts';
import { casesOf } from './cases.ts';
import { projectWith, reportOf, type Files } from './project.ts';
import { drawing, tableOf } from './rules/figure-overlays.ts';

/** Every column of every table, tried on every encoding of every kind: a figure is refused, or drawn as it is. */
type Kind = FigureDeclaration['kind'];
type Declared = Record<string, unknown>;

const folder = 'src/checks/figures';
const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
/** The rules about figures, and that no lane ends before it starts. */
const rules = allRules.filter(
  ({ code }) => sources.join('').includes(`code: '${code}'`) || code === 'date-order',
);

/** A column of every kind that there is, and a key that is a year. */
const columns: Readonly<Record<ColumnKind, [type: string, first: string, second: string]>> = {
  text: ['string', 'Nord', 'Syd'],
  category: ['string in:ja|nej', 'ja', 'nej'],
  'yes-no': ['boolean', 'true', 'false'],
  date: ['date', '2021-01-31', '2021-02-28'],
  month: ['yearmonth', '2021-01', '2021-02'],
  week: ['string calendar:week', '2021-W01', '2021-W02'],
  quarter: ['string calendar:quarter', '2021-Q1', '2021-Q2'],
  year: ['year', '2020', '2021'],
  'school-year': ['string calendar:school-year', '2020/21', '2021/22'],
  'partial-date': ['date', '2021-03-31', '2021-04-30'],
  'week-number': ['integer week-number', '1', '2'],
  'month-number': ['integer month-number', '1', '2'],
  count: ['integer persons', '12', '18'],
  share: ['number percent', '40,5', '60'],
  rate: ['number per-mille', '1,5', '2,5'],
  change: ['number percentage-points', '-4', '6'],
  amount: ['number hours', '7,5', '37'],
  measured: ['number of:enhed', '3', '4'],
};

const named = (kind: string) => kind.replaceAll('-', '_');
const everyKind = tableOf(
  'alt',
  {
    ...Object.fromEntries(Object.entries(columns).map(([kind, [type]]) => [named(kind), type])),
    negativ: 'integer persons',
    huller: 'number percent',
    tal: 'integer',
    enhed: 'string',
  },
  `2011;${rowOf(1)};-3;?;2011;hours`,
  `2012;${rowOf(2)};5;7;2012;hours`,
);

function rowOf(index: 1 | 2): string {
  return Object.values(columns)
    .map((column) => column[index])
    .join(';');
}

interface Tried {
  files: Files;
  source: ReturnType<typeof reportOf>['report'];
  site: ReturnType<typeof reportOf>['site'];
  tables: PublicTable[];
  report: ReturnType<typeof assembleReport>;
}

function tried(files: Files): Tried {
  const { report: source, site } = reportOf(files);
  const report = assembleReport(source);
  return { files, source, site, report, tables: report.tables };
}

const all = tried(
  projectWith(drawing({ label: 'text', value: 'count', total: '2011' }, everyKind)),
);
const fixtures = casesOf('good').map(({ files }) => tried(files));

const fixed: Record<string, Declared> = {
  'follow-up-curves': { minimumBase: 5 },
  directions: { signs: { ja: 'up', nej: 'down', Nord: 'up', Syd: 'down' } },
  'star-diagram': { centre: 'Midten' },
};
const lists: Record<string, (column: string) => unknown> = {
  groups: (column) => [{ column }],
  raters: (column) => [column],
  columns: (column) => [column],
  values: (column) => [column],
  parts: (column) => [column, column],
  answers: (column) => [column, column],
};

/** A figure of the kind over a table, in which each demanded encoding names a column that it takes. */
function baseOf(kind: Kind, table: PublicTable): Declared | undefined {
  const { shape } = figureSchema.options.find((one) => one.shape.kind.value === kind) ?? {};
  const encodings = Object.entries<Encoding>(figureDemands[kind].encodings);
  const parts = shape as Record<string, { isOptional: () => boolean }> | undefined;
  const chosen = encodings.flatMap(([property, encoding]): [string, string | undefined][] => {
    if (parts?.[property]?.isOptional()) return [];
    return [[property, table.fields.find((field) => fits(field, encoding))?.name]];
  });
  if (chosen.some(([, column]) => column === undefined)) return undefined;
  const written = chosen.map(([property, column = '']) => [property, encode(property, column)]);
  const isLinked = kind === 'flow' || kind === 'layered-diagram';
  return {
    ...{ kind, table: table.name, ...(isLinked ? { nodes: table.name } : {}) },
    ...(kind === 'parts-of-whole' ? { total: table.rows.at(-1)?.key } : {}),
    ...fixed[kind],
    ...(Object.fromEntries(written) as Declared),
  };
}

function fits(field: PublicTable['fields'][number], { takes }: Encoding): boolean {
  const holds = columnKind(field);
  return holds !== undefined && takes.includes(holds);
}

/** A column as its encoding names it. */
function encode(property: string, column: string): unknown {
  return lists[property]?.(column) ?? column;
}

function declarationOf(declared: Declared): FigureDeclaration {
  return exampleFigure(declared as Parameters<typeof exampleFigure>[0]).declaration;
}

function problemsWith(declared: Declared, { source, site }: Tried) {
  const figures = {
    value: [declarationOf(declared)],
    file: 'figures.yaml',
    position: () => ({ file: 'figures.yaml', line: 1, column: 1 }),
  };
  return rules.flatMap((rule) =>
    rule.check({ ...source, figures }, site).map((finding) => ({ ...finding, code: rule.code })),
  );
}

/** Draws an accepted figure: no NaN, and every number that it says is the one in the cell that it names. */
function readBack(declared: Declared, { report }: Tried): void {
  const figure = { ...exampleFigure({} as never), declaration: declarationOf(declared) };
  const open = openFigure(report, figure, danish);
  for (const width of Object.values(figureWidths))
    expect(writeMarks(open.draw(width).marks), JSON.stringify(declared)).not.toMatch(
      /NaN|undefined|Infinity|\[object/,
    );
  for (const { number, reference } of open.tabulate().rows.flatMap(({ cells }) => cells)) {
    if (number === undefined || !reference) continue;
    const table = report.tables.find(({ name }) => name === reference.table);
    const position = table?.fields.findIndex(({ name }) => name === reference.column) ?? -1;
    const row = table?.rows.find(({ key }) => key === reference.row);
    expect(row?.cells[position], JSON.stringify(declared)).toBe(number);
  }
}

/** A kind over a table with each of its columns on each encoding: those that are drawn. */
function drawnOver(kind: Kind, table: PublicTable, context: Tried): Set<string> {
  const base = baseOf(kind, table);
  const drawn = new Set<string>();
  if (!base) return drawn;
  for (const property of Object.keys(figureDemands[kind].encodings))
    for (const { name } of table.fields) {
      const declared = { ...base, [property]: encode(property, name) };
      if (problemsWith(declared, context).length > 0) continue;
      readBack(declared, context);
      drawn.add(`${property} ${name}`);
    }
  return drawn;
}

const kinds = (Object.keys(figureDemands) as Kind[]).filter(
  (kind) => Object.keys(figureDemands[kind].encodings).length > 0,
);

test('the table has a column of every kind', () => {
  const table = all.tables.find(({ name }) => name === 'alt');
  const held = new Set(table?.fields.map(columnKind));
  // No descriptor writes a column of days, months or years; standard tables have them.
  expect(columnKinds.filter((kind) => !held.has(kind))).toEqual(['partial-date']);
});

test.each(kinds)('%s refuses each column of every kind, or draws it as it is', (kind) => {
  const table = all.tables.find(({ name }) => name === 'alt');
  expect(table).toBeDefined();
  if (table) drawnOver(kind, table, all);
});

test.each(kinds)('%s refuses each column of the fixtures, or draws it as it is', (kind) => {
  const seen = new Set<string>();
  for (const context of fixtures)
    for (const table of context.tables) {
      const shape = JSON.stringify(table.fields.map(({ title: _, ...field }) => field));
      if (seen.has(shape)) continue;
      seen.add(shape);
      drawnOver(kind, table, context);
    }
});

/** What went wrong in silence before: years as weeks, whole numbers as periods, negative parts, missing parts. */
test.each<[string, Declared, string, string]>([
  [
    'years as weeks',
    { kind: 'follow-up-curves', series: 'text', week: 'year', share: 'share', base: 'count' },
    'figure-column-type',
    'Kolonnen year med årstal',
  ],
  [
    'numbers of years as weeks',
    { kind: 'follow-up-curves', series: 'text', week: 'tal', share: 'share', base: 'count' },
    'figure-column-type',
    'Kolonnen tal med antal',
  ],
  [
    'steps by numbers of years, which would be labelled 2.011',
    { kind: 'steps', label: 'text', from: 'tal', to: 'tal', value: 'share' },
    'figure-column-type',
    'Kolonnen tal med antal',
  ],
  [
    'a negative part',
    { kind: 'parts-of-whole', label: 'text', value: 'negativ', total: '2012' },
    'figure-negative',
    '-3',
  ],
  [
    'parts that are not the whole',
    { kind: 'parts-of-whole', label: 'text', value: 'count', total: '2012' },
    'figure-parts',
    '12, og helheden er 18',
  ],
])('%s are refused', (_, declared, code, found) => {
  const problems = problemsWith({ table: 'alt', minimumBase: 5, ...declared }, all);
  const told = problems.filter((one) => one.code === code).map((one) => said(one, 'da').found);
  expect(told).toContain(found);
});
