import { describe, expect, test } from 'vitest';

import { referencesInTable } from '../../src/charts/figure-table.ts';
import { figureWidths, type Label } from '../../src/charts/geometry.ts';
import { layoutFigure, tabulateFigure, type FigureLayout } from '../../src/charts/layout-figure.ts';
import { allExamples, slugOf } from './all-examples.ts';
import { compactJson } from './compact-json.ts';
import { danish } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import { boxOf, labelsIn, overlap } from './labels-in.ts';
import { reviewedFile } from './reviewed-file.ts';

const widths = [figureWidths.narrow, figureWidths.wide];

function layouts({ report, figure }: FigureExample): FigureLayout[] {
  return widths.map((width) => layoutFigure(report, figure, width, danish));
}

/** Pairs of labels that stand upon each other. */
function overlaps(labels: Label[]): string[] {
  const boxes = labels.map((label) => ({ label, box: boxOf(label) }));
  return boxes.flatMap(({ label, box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${label.text} | ${other.label.text}`),
  );
}

test('every example has a name of its own', () => {
  const slugs = allExamples.map(slugOf);
  expect(new Set(slugs).size).toBe(slugs.length);
});

describe.each(allExamples.map((example) => [slugOf(example), example] as const))(
  '%s',
  (slug, example) => {
    test('looks as reviewed', () => {
      const [narrow, wide] = layouts(example);
      const table = tabulateFigure(example.report, example.figure, danish);
      const drawn = narrow?.kind === 'milestone-matrix' ? { table } : { narrow, wide, table };
      const json = `${compactJson(drawn)}\n`;
      expect(json).toBe(reviewedFile(`${slug}.json`, json));
    });

    test.each(widths)('has no text upon text and none outside at %i', (width) => {
      const labels = labelsIn(layoutFigure(example.report, example.figure, width, danish));
      expect(overlaps(labels)).toEqual([]);
      const outside = labels.filter((label) => {
        const { x, width: length } = boxOf(label);
        return x < -0.5 || x + length > width + 0.5;
      });
      expect(outside).toEqual([]);
    });

    test('shows no number that is not in its data', () => {
      const { report, figure } = example;
      const references = referencesInTable(tabulateFigure(report, figure, danish));
      const known = report.tables.flatMap(({ name, rows }) =>
        rows.map(({ key }) => `${name}/${key}`),
      );
      const own = references.filter(({ table }) => !['targets', 'results'].includes(table));
      expect(known).toEqual(expect.arrayContaining(own.map(({ table, row }) => `${table}/${row}`)));
    });

    test('holds neither NaN nor undefined in words', () => {
      expect(JSON.stringify(layouts(example))).not.toMatch(/NaN|undefined|null|Infinity/);
    });
  },
);
