import { describe, expect, test } from 'vitest';
import { numberFormat } from '../../src/downloads/workbook/table-sheet.ts';
import { fieldDescriptor } from '../../src/downloads/data-package/field-descriptor.ts';
import { cellAt, findTable } from '../../src/domain/public-report.ts';
import { publicReportSchema } from '../../src/domain/report-schema/public-report-schema.ts';
import { isCounted, unitOf, type OwnUnit } from '../../src/domain/unit.ts';
import { boundText } from '../../src/i18n/bound-text.ts';
import { stepText } from '../../src/i18n/receipts.ts';
import { formatQuantity, formatRange, formatTarget } from '../../src/i18n/quantities.ts';
import { codeWord } from '../../src/i18n/standard-words.ts';
import { assembleReport } from '../../src/report/assemble.ts';
import { sayCells } from '../../src/changes/say.ts';
import type { PublicReport } from '../../src/domain/public-report.ts';
import { formatOutline } from '../../src/changes/outline.ts';
import { compareReports } from '../../src/changes/difference/difference-of.ts';
import { rateSeverity } from '../../src/changes/difference/severity.ts';
import { problemsOf, projectWith, reportOf } from '../checks/project.ts';
import {
  csv,
  descriptor,
  headers,
  metadataWith,
  ownTable,
  statusTable,
} from '../checks/rules/overlays.ts';
import { shownCell } from '../../src/changes/difference/column-changes.ts';

const declared = {
  one: { da: 'træ', en: 'tree' },
  other: { da: 'træer', en: 'trees' },
  counted: true,
};
const litres = {
  one: { da: 'liter', en: 'litre' },
  other: { da: 'liter', en: 'litres' },
  symbol: 'l',
  decimals: 1,
};
const { report: source, problems } = reportOf(
  projectWith({
    ...metadataWith({
      units: { trees: declared },
      assessment: {
        name: 'Målestokken',
        reason: { da: 'Fra ansøgningen.', en: 'From the application.' },
        compare: 'unrounded',
        revisedTargets: 'latest',
      },
    }),
    'content/units.yaml': JSON.stringify({ litres, sacks: declared }),
    ...csv('facts', headers.facts, 'startede;Træer;80;trees;;;;;K;', 'vand;Vand;7;litres;;;;;K;'),
    ...csv('goals', headers.goals, 'skov;Der plantes træer;;trees;at-least;1;;;K'),
    ...csv('targets', headers.targets, 'skov;skov;;;2016;0;100;;;K'),
    ...csv('results', headers.results, 'skov;skov;;;2016;80;;;;;K'),
  }),
);
const report = assembleReport(source);
const noBreak = '\u00A0';

test('a unit of the report and one of the site are read without a problem', () => {
  expect(problems).toEqual([]);
});

describe('facts', () => {
  test('a version records the units that it used, whole, and no others', () => {
    const unit = findTable(report, 'facts')?.fields.find(({ name }) => name === 'unit');
    expect(unit?.ownUnits).toEqual({
      trees: { id: 'trees', ...declared },
      litres: { id: 'litres', ...litres },
    });
    expect(report.goals[0]).toMatchObject({ unit: 'trees', ownUnit: { id: 'trees' } });
    expect(report.metadata).not.toHaveProperty('units');
  });

  test('they are of the form that a record has', () => {
    const copy = JSON.parse(JSON.stringify(report)) as unknown;
    expect(publicReportSchema.safeParse(copy).error).toBeUndefined();
  });
});

describe('words', () => {
  const [goal] = report.goals;
  const unit = goal ? unitOf(goal) : 'count';

  test.each([
    [1, 'da', '1 træ'],
    [2, 'da', '2 træer'],
    [1, 'en', '1 tree'],
    [2, 'en', '2 trees'],
  ] as const)('%i in %s', (value, locale, text) => {
    expect(formatQuantity(value, unit, locale, { form: 'unit' })).toBe(text.replace(' ', noBreak));
  });

  test('a sign stands in tables, and the declared decimals everywhere', () => {
    const water = cellAt(report, { table: 'facts', row: 'vand', column: 'value' }).unit;
    expect(formatQuantity(7, water, 'da', { context: 'table' })).toBe(`7,0${noBreak}l`);
    expect(formatQuantity(7, water, 'en')).toBe(`7.0${noBreak}litres`);
    expect(formatRange(7, 9, water, 'da', { context: 'table' })).toBe(`7,0–9,0${noBreak}l`);
    // 7 has none; the unit declares one.
    expect(numberFormat('number', water, 0)).toBe('#,##0.0" l"');
  });

  test('a bound number, a target, a receipt and a unit on its own use them', () => {
    const address = { table: 'facts', row: 'startede', column: 'value' };
    expect(boundText(report, address, 'da', { form: 'unit' })).toBe(`80${noBreak}træer`);
    expect(formatTarget({ lower: 100 }, unit, 'at-least', 'en', { form: 'unit' })).toBe(
      `at least${noBreak}100${noBreak}trees`,
    );
    const step = goal?.overall.receipt.steps[0];
    expect(step && stepText(step, unit, 'da')).toContain(`80${noBreak}træer`);
    const own = unit as OwnUnit;
    expect(codeWord('unit', 'trees', 'da', { trees: own })).toBe('Træer');
    expect(codeWord('unit', 'trees', 'da')).toBeUndefined();
  });

  test('the data package and a difference use them too', () => {
    const table = findTable(report, 'facts');
    const field = table?.fields.find(({ name }) => name === 'unit');
    if (!table || !field) throw new Error('no unit column');
    const { categories } = fieldDescriptor(field, table) as { categories: unknown[] };
    expect(categories).toContainEqual({
      value: 'trees',
      label: 'Træer',
      labels: { da: 'Træer', en: 'Trees' },
    });
    const shown = shownCell(
      cellAt(report, { table: 'facts', row: 'startede', column: 'unit' }),
      false,
    );
    expect(
      sayCells({ before: { cell: 'persons', type: 'text', codes: 'unit' }, after: shown }, 'da'),
    ).toContain('Træer');
  });

  test('whether more can be counted one by one is declared', () => {
    expect(isCounted(unit)).toBe(true);
    expect(isCounted({ ...(unit as OwnUnit), counted: false })).toBe(false);
  });
});

describe('a unit that is declared otherwise in the next version', () => {
  const turned = (now: OwnUnit): PublicReport => ({
    ...report,
    version: '1.1',
    tables: report.tables.map((table) => ({
      ...table,
      fields: table.fields.map((field) =>
        field.ownUnits ? { ...field, ownUnits: { ...field.ownUnits, litres: now } } : field,
      ),
    })),
  });
  const after = turned({
    ...{ ...litres, id: 'litres', decimals: 2 },
    other: { da: 'liter vand', en: 'litres' },
  });
  const difference = compareReports(report, after, []);

  test('is told once, by what of it changed', () => {
    expect(difference.metadata).toEqual([
      { field: 'units.litres.other.da', before: 'liter', after: 'liter vand' },
      { field: 'units.litres.decimals', before: 1, after: 2 },
    ]);
    expect([difference.values, difference.targets]).toEqual([[], []]);
    expect(rateSeverity(difference)).toBe('minor');
  });

  test('is told to editors by its id', () => {
    const lines = formatOutline(difference, 'da').flatMap(({ entries }) =>
      entries.flatMap(({ text, lines: more }) => [text, ...more]),
    );
    expect(lines.join('\n')).toContain('units.litres.decimals: 1 → 2');
  });
});

// Written by hand, as a Danish and an English reader would.
test.each([
  [-4.5, 'percent-change', '−4,5 %', '−4.5%'],
  [3, 'per-mille', '3 ‰', '3 ‰'],
  [12, 'km', '12 km', '12 km'],
  [12, 'square-metres', '12 m²', '12 m²'],
  [2, 'tonnes', '2 ton', '2 tonnes'],
  [2.5, 'dkk-millions', '2,5 mio. kr.', '2.5 million kroner'],
  [2, 'eur', '2 euro', '2 euros'],
  [1.5, 'ratio', '1,5', '1.5'],
  [1, 'yes-no', 'Ja', 'Yes'],
  [0, 'yes-no', 'Nej', 'No'],
] as const)('%d %s', (value, unit, danish, english) => {
  const written = (locale: 'da' | 'en') =>
    formatQuantity(value, unit, locale, { context: 'table' }).replaceAll(noBreak, ' ');
  expect(written('da')).toBe(danish);
  expect(written('en')).toBe(english);
});

test('an index is named before its number in running text', () => {
  expect(formatQuantity(104, 'index', 'da')).toBe(`indeks${noBreak}104`);
});

test.each([
  ['percent', ['percent-range']],
  ['percent-change', []],
])('a negative number in %s', (unit, codes) => {
  const files = projectWith(csv('facts', headers.facts, `startede;Fald;-4,5;${unit};;;;;K;`));
  const told = problemsOf(files).map(({ code }) => code);
  expect(told.filter((code) => code === 'percent-range')).toEqual(codes);
});

describe('values that have names', () => {
  const quality: OwnUnit = {
    id: 'quality',
    one: { da: 'trin', en: 'step' },
    other: { da: 'trin', en: 'steps' },
    scale: [
      { da: 'Ringe', en: 'Poor' },
      { da: 'God', en: 'Good' },
    ],
  };

  test('a step of a scale is written by its name', () => {
    expect(formatQuantity(2, quality, 'da')).toBe('God');
    expect(formatTarget({ lower: 2 }, quality, 'at-least', 'en')).toBe(`at least${noBreak}Good`);
    expect(formatRange(1, 2, quality, 'da')).toBe('Ringe–God');
  });

  test('a target of yes is yes, and its receipt says no more', () => {
    expect(formatTarget({ lower: 1 }, 'yes-no', 'at-least', 'da')).toBe('Ja');
    const step = {
      step: 'compare',
      operator: 'at-least',
      result: 0,
      bound: 1,
      holds: false,
    } as const;
    expect(stepText(step, 'yes-no', 'da')).toBe('Resultatet er nej; målet er ja.');
  });
});

test.each([
  ['persns', ['persons']],
  ['persons', []],
])('the unit %s in a table of the report’s own', (unit, suggestions) => {
  const fields = [
    { name: 'enhed', title: 'Enhed', type: 'string' },
    { name: 'tal', title: 'Tal', type: 'number', unitColumn: 'enhed' },
  ];
  const files = projectWith({
    ...descriptor([statusTable, ownTable('maalt', fields)]),
    ...csv('maalt', 'id;enhed;tal', `a;${unit};3`),
  });
  const told = problemsOf(files).filter(({ code }) => code === 'not-a-category');
  expect(told.map(({ suggestion }) => suggestion)).toEqual(suggestions);
});
