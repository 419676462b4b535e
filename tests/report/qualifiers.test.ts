import { describe, expect, test } from 'vitest';
import { formatOutline } from '../../src/changes/outline.ts';
import { reportContext } from '../../src/components/report-context.ts';
import { tableView } from '../../src/components/tables/table-view.ts';
import { findTable, tablesOf } from '../../src/domain/public-report.ts';
import { publicReportSchema } from '../../src/domain/report-schema/public-report-schema.ts';
import { fieldDescriptor } from '../../src/downloads/data-package/field-descriptor.ts';
import { tableSheet } from '../../src/downloads/workbook/table-sheet.ts';
import { numberCell } from '../../src/figures/figure.ts';
import { figureWords } from '../../src/figures/figure-words.ts';
import { readTable } from '../../src/figures/table-reader.ts';
import { sayNumber } from '../../src/figures/words.ts';
import { boundText } from '../../src/i18n/bound-text.ts';
import { assembleReport } from '../../src/report/assemble.ts';
import { compareReports } from '../../src/changes/difference/difference-of.ts';
import { problemsOf, projectWith, reportOf, type Overlay } from '../checks/project.ts';
import { csv, descriptor, ownTable, ruleWith, statusTable } from '../checks/rules/overlays.ts';

/** Numbers of a report's own table that are not exact, as Route 25's table 4 has them: up to 70 per cent. */
const share = { name: 'andel', title: 'Andel', type: 'number', unit: 'percent' };
const nearness = { name: 'andel_er', title: 'Andelen er', type: 'string' };
const weeks = { name: 'uger', title: 'Uger', type: 'number', unit: 'weeks', decimals: 1 };

function files(property: object, ...rows: string[]): Overlay {
  return {
    ...ruleWith({ acrossPlaces: 'every' }),
    ...descriptor([
      statusTable,
      ownTable('virksomheder', [{ ...share, ...property }, nearness, weeks]),
    ]),
    ...csv('virksomheder', 'id;andel;andel_er;uger', ...rows),
    ...csv(
      'facts',
      'id;label;value;unit;decimals;source',
      'startede;Unge;80;persons;;K',
      'uger;Uger;39;weeks;1;K',
      'fine;Uger;33,25;weeks;1;K',
    ),
  };
}

const rows = ['odder;70;at-most;39', 'egedal;40;;33,5', 'billund;25;about;41,25'];
const { report: source, problems } = reportOf(
  projectWith(files({ qualifier: 'andel_er' }, ...rows)),
);
const report = assembleReport(source);
const names = { organisations: new Map(), projects: new Map(), terms: new Map() };
const plain = (text: unknown) => String(text).replaceAll('\u00A0', ' ');
const at = (row: string, column = 'andel') => ({ table: 'virksomheder', row, column });

test('an empty cell beside a number says that it is exact', () => {
  expect(problems).toEqual([]);
});

test('texts say how near the number is', () => {
  expect(plain(boundText(report, at('odder'), 'da'))).toBe('højst 70 pct.');
  expect(plain(boundText(report, at('odder'), 'en'))).toBe('at most 70 per cent');
  expect(plain(boundText(report, at('egedal'), 'da'))).toBe('40 pct.');
});

test('tables say it in the cell, and leave the column to the page of data', () => {
  const table = findTable(report, 'virksomheder');
  if (!table) throw new Error('no table');
  const view = (whole: boolean) => tableView(table, reportContext(report, names, 'da'), whole);
  expect(view(false).rows.map(({ cells }) => cells.map(plain))).toEqual([
    ['højst 70 %', '39,00'],
    ['40 %', '33,50'],
    ['ca. 25 %', '41,25'],
  ]);
  expect(view(true).rows.map(({ cells }) => plain(cells[2]))).toEqual(['højst', '', 'ca.']);
  expect(view(true).absences).toEqual([]);
});

test('figures say it beside the number', () => {
  const words = figureWords('da', (id) => id);
  const table = readTable(report, 'virksomheder', words);
  const said = table.rows.map((row) => plain(sayNumber(row.quantity('andel'), words)));
  expect(said).toEqual(['højst 70 %', '40 %', 'ca. 25 %']);
  // Their files then have both the number and what readers see.
  const cells = table.rows.map((row) => numberCell(row.quantity('andel'), words));
  expect(cells.map(({ approximate }) => approximate)).toEqual([true, undefined, true]);
});

describe('files', () => {
  const model = tablesOf(report).table('virksomheder');
  if (!model) throw new Error('no table');

  test('the data package names the column, whose codes have words', () => {
    const [, value, beside] = model.table.fields.map((field) =>
      fieldDescriptor(field, model.table),
    );
    expect(value).toMatchObject({ qualifier: 'andel_er' });
    expect(beside).toMatchObject({
      categories: expect.arrayContaining([
        { value: 'at-most', label: 'højst', labels: { da: 'højst', en: 'at most' } },
      ]) as unknown,
    });
  });

  test('a workbook has the number as a number, with as many decimals as the column asks for', () => {
    const [first] = tableSheet(model, 'x').rows;
    expect(first?.[1]).toMatchObject({ value: 70 });
    expect(first?.[3]).toEqual({ value: 39, format: '#,##0.00' });
    const facts = tablesOf(report).table('facts');
    const formats = facts && tableSheet(facts, 'x').rows.map((cells) => cells[2]);
    expect(formats).toMatchObject([
      { format: '#,##0' },
      { format: '#,##0.0' },
      { format: '#,##0.00' },
    ]);
  });

  test('records may hold it', () => {
    const copy = JSON.parse(JSON.stringify(report)) as unknown;
    expect(publicReportSchema.safeParse(copy).error).toBeUndefined();
  });
});

test('a fact is written with as many decimals as it asks for, and never rounded', () => {
  const said = (row: string) =>
    plain(boundText(report, { table: 'facts', row, column: 'value' }, 'da'));
  expect([said('uger'), said('fine')]).toEqual(['39,0', '33,25']);
});

test('a difference tells both the number and how near it is', () => {
  const later = assembleReport(
    reportOf(
      projectWith(files({ qualifier: 'andel_er' }, 'odder;75;at-least;39', ...rows.slice(1))),
    ).report,
  );
  const lines = formatOutline(compareReports(report, later, []), 'da').flatMap(({ entries }) =>
    entries.flatMap(({ lines: told }) => told.map(plain)),
  );
  expect(lines).toEqual([
    'odder, »Andel« (andel): højst 70 pct. → mindst 75 pct.',
    'odder, »Andelen er« (andel_er): højst → mindst',
  ]);
});

test.each([
  ['a word that is no code', { qualifier: 'andel_er' }, 'odder;70;op til;39', 'not-a-category'],
  ['a column that is not there', { qualifier: 'andel_ca' }, 'odder;70;;39', 'unknown-field'],
  ['a column of numbers', { qualifier: 'uger' }, 'odder;70;at-most;39', 'unknown-field'],
])('%s is refused', (_name, property, row, code) => {
  const told = problemsOf(projectWith(files(property, row))).map((problem) => problem.code);
  expect(told).toContain(code);
});
