import { expect, test } from 'vitest';
import { openFigure } from '../../src/figures/kinds.ts';
import { writeMarks } from '../../src/figures/write-svg.ts';
import { coordinatorsTasks, someDone } from './checklist.examples.ts';
import { danish } from './danish.ts';
import type { FigureExample } from './example-report.ts';

function open({ report, figure }: FigureExample) {
  return openFigure(report, figure, danish);
}

/** How many times a sign is drawn. */
function count(example: FigureExample, sign: 'yes' | 'no'): number {
  const svg = writeMarks(open(example).draw(640).marks);
  return svg.split(`class="mark mark-${sign}"`).length - 1;
}

test('table 6 has five tasks, all done in all three municipalities', () => {
  const { columns, rows } = open(coordinatorsTasks).tabulate();
  expect(columns.map(({ title }) => title)).toEqual(['Opgave', 'Ikast-Brande', 'Odder', 'Egedal']);
  expect(rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toEqual(
    Array.from({ length: 15 }, () => 'Ja'),
  );
  expect([count(coordinatorsTasks, 'yes'), count(coordinatorsTasks, 'no')]).toEqual([15, 0]);
});

test('what is not known has words and neither tick nor cross', () => {
  const [first, second] = open(someDone).tabulate().rows;
  expect(first?.cells.map(({ text, sign }) => [text, sign])).toEqual([
    ['Ja', 'yes'],
    ['Nej', 'no'],
    ['ikke oplyst', undefined],
  ]);
  expect(second?.cells.map(({ sign }) => sign)).toEqual([undefined, undefined, 'no']);
  expect([count(someDone, 'yes'), count(someDone, 'no')]).toEqual([1, 2]);
});

test('each cell leads to its own', () => {
  const [first] = open(someDone).tabulate().rows;
  expect(first?.cells[1]?.reference).toEqual({ table: 'opgaver', row: 'r0', column: 'sted_1' });
});

test('a column of something else is refused', () => {
  const { report, figure } = someDone;
  const [table] = report.tables;
  const rows = table?.rows.map((row) => ({ ...row, cells: row.cells.with(2, 'ja') }));
  const broken = { ...report, tables: [{ ...table, rows }] } as typeof report;
  expect(() => open({ name: 'broken', report: broken, figure }).tabulate()).toThrow('"ja"');
});
