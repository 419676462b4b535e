import { expect, test } from 'vitest';
import { openFigure } from '../../src/figures/kinds.ts';
import { readQuadrants, type QuadrantDiagram } from '../../src/figures/quadrant-diagram/model.ts';
import { layoutQuadrants, type QuadrantLayout } from '../../src/figures/quadrant-diagram/kind.ts';
import { exampleSlug } from './all-examples.ts';
import { danish } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import { labelBox, overlap } from './labels-in.ts';
import { crowdedField, fourModels, quadrantExamples } from './quadrant-diagram.examples.ts';

const noMarks = () => '';

function layout({ report, figure }: FigureExample, width: number): QuadrantLayout {
  return layoutQuadrants(
    readQuadrants(report, figure.declaration as QuadrantDiagram, danish, noMarks),
    width,
  );
}

const tried = quadrantExamples.flatMap((example) =>
  [320, 640].map((width) => [exampleSlug(example), width, example] as const),
);

test.each(tried)(
  '%s at %i: nothing is on a box, and all boxes in their fields',
  (_, width, example) => {
    const { fields, edges } = layout(example, width);
    const items = fields.flatMap((field) => field.items);
    for (const [index, item] of items.entries())
      expect(items.toSpliced(index, 1).filter((other) => overlap(item, other))).toEqual([]);
    for (const field of fields) {
      expect(edges.filter((label) => overlap(field, labelBox(label)))).toEqual([]);
      const within = field.items.filter(
        ({ x, y, width: length, height }) =>
          x >= field.x &&
          y >= field.y &&
          x + length <= field.x + field.width &&
          y + height <= field.y + field.height,
      );
      expect(within).toHaveLength(field.items.length);
    }
  },
);

test.each([320, 640])('at %i each model is in the field of its two values', (width) => {
  const { fields } = layout(fourModels, width);
  expect(fields.map(({ items }) => items.map(({ key }) => key))).toEqual([
    ['a'],
    ['b'],
    ['c'],
    ['d'],
  ]);
  const [a, b, c, d] = fields;
  // The same column, and the same row.
  expect([a?.x, b?.x]).toEqual([c?.x, d?.x]);
  expect([a?.y, c?.y]).toEqual([b?.y, d?.y]);
  expect(a?.x).toBeLessThan(b?.x ?? 0);
  expect(a?.y).toBeLessThan(c?.y ?? 0);
});

test.each([320, 640])('at %i the values are over their columns and at their rows', (width) => {
  const { edges, fields } = layout(fourModels, width);
  const named = (text: string) => edges.find((label) => label.text === text);
  const [left, right, under] = fields;
  expect(named('Faste')?.x).toBeGreaterThan(left?.x ?? NaN);
  expect(named('Faste')?.x).toBeLessThan(right?.x ?? NaN);
  expect(named('Skiftende')?.x).toBeGreaterThan(right?.x ?? NaN);
  expect(named('Efter behov')?.y).toBeGreaterThan((left?.y ?? NaN) + (left?.height ?? NaN));
  expect(named('Efter behov')?.y).toBeLessThan((under?.y ?? NaN) + (under?.height ?? NaN));
});

test('several in one field are below each other, and empty fields stay empty', () => {
  const { fields } = layout(crowdedField, 640);
  expect(fields.map(({ items }) => items.length)).toEqual([3, 0, 0, 1]);
  const ys = fields[0]?.items.map(({ y }) => y) ?? [];
  expect(ys).toEqual(ys.toSorted((one, other) => one - other));
});

test('the table reads from left to right and then down, whatever the order of the rows', () => {
  const { columns, rows } = openFigure(fourModels.report, fourModels.figure, danish).tabulate();
  expect(columns.map(({ title }) => title)).toEqual(['Model', 'Medlemmer', 'Fag', 'Kendetegn']);
  expect(rows.map(({ header, cells }) => [header.text, cells[0]?.text, cells[1]?.text])).toEqual([
    ['Model A', 'Faste', 'Faste'],
    ['Model B', 'Skiftende', 'Faste'],
    ['Model C', 'Faste', 'Efter behov'],
    ['Model D', 'Skiftende', 'Efter behov'],
  ]);
});

test('what has no field, and a property without two values, are refused', () => {
  const { report, figure } = fourModels;
  const declaration = figure.declaration as QuadrantDiagram;
  const [table] = report.tables;
  const rows = table?.rows.map((row) => ({
    ...row,
    cells: row.cells.with(2, { absent: 'unknown' }),
  }));
  const unknown = { ...report, tables: [{ ...table, rows }] } as typeof report;
  expect(() => readQuadrants(unknown, declaration, danish, noMarks)).toThrow(
    'no field for the row d',
  );
  const one = { ...declaration, across: 'model' };
  expect(() => readQuadrants(report, one, danish, noMarks)).toThrow(
    'two values in the column model',
  );
});
