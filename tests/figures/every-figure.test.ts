import { describe, expect, test } from 'vitest';
import { type Drawing, referencesInTable } from '../../src/figures/figure.ts';
import { figureWidths, type Label } from '../../src/figures/geometry.ts';
import { openFigure } from '../../src/figures/kinds.ts';
import { writeMarks } from '../../src/figures/write-svg.ts';
import { allExamples, exampleSlug } from './all-examples.ts';
import { danish } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import { labelBox, labelsIn, overlap } from './labels-in.ts';
import { reviewedFile } from './reviewed-file.ts';
import { reviewedSvg } from './reviewed-svg.ts';

const sizes = Object.entries(figureWidths);
const widths = Object.values(figureWidths);

function open({ report, figure }: FigureExample) {
  return openFigure(report, figure, danish);
}

function draw(example: FigureExample, width: number): Drawing {
  return open(example).draw(width);
}

/** Pairs of labels that overlap. */
function overlaps(labels: Label[]): string[] {
  const boxes = labels.map((label) => ({ label, box: labelBox(label) }));
  return boxes.flatMap(({ label, box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${label.text} | ${other.label.text}`),
  );
}

test('every example has a name of its own', () => {
  const slugs = allExamples.map(exampleSlug);
  expect(new Set(slugs).size).toBe(slugs.length);
});

describe.each(allExamples.map((example) => [exampleSlug(example), example] as const))(
  '%s',
  (slug, example) => {
    test.each(sizes)('looks as reviewed, %s', (size, width) => {
      const svg = reviewedSvg(draw(example, width));
      expect(svg).toBe(reviewedFile(`${slug}--${size}.svg`, svg));
    });

    test.each(widths)('has no text upon text and none outside at %i', (width) => {
      const drawing = draw(example, width);
      const labels = labelsIn(drawing);
      expect(overlaps(labels)).toEqual([]);
      const outside = labels.filter((label) => {
        const { x, y, width: length, height } = labelBox(label);
        const isBelow = y + height > drawing.height + 0.5;
        return x < -0.5 || y < -0.5 || x + length > width + 0.5 || isBelow;
      });
      expect(outside).toEqual([]);
    });

    test.each(widths)('stops at rows that the table has at %i', (width) => {
      const { stops } = draw(example, width);
      const rows = open(example).tabulate().rows;
      const positions = stops?.at.map(({ position }) => position) ?? [];
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      const stopped = stops?.at.flatMap((stop) => stop.rows) ?? [];
      expect(new Set(stopped).size).toBe(stopped.length);
      expect(stopped.filter((row) => rows[row] === undefined)).toEqual([]);
    });

    test('shows no number that is not in its data', () => {
      const references = referencesInTable(open(example).tabulate());
      const known = example.report.tables.flatMap(({ name, rows }) =>
        rows.map(({ key }) => `${name}/${key}`),
      );
      const own = references.filter(({ table }) => !['targets', 'results'].includes(table));
      expect(known).toEqual(expect.arrayContaining(own.map(({ table, row }) => `${table}/${row}`)));
    });

    test.each(widths)('holds neither NaN nor undefined at %i', (width) => {
      const svg = writeMarks(draw(example, width).marks);
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    });

    test('has numbers of at most two decimals', () => {
      const numbers = widths.flatMap((width) =>
        writeMarks(draw(example, width).marks).match(/="[^"]*"/g),
      );
      expect(numbers.filter((value) => /\.\d{3}/.test(value ?? ''))).toEqual([]);
    });
  },
);
