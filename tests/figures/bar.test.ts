import { describe, expect, test } from 'vitest';
import { tabulateBars } from '../../src/figures/bar/kind.ts';
import { layoutBars } from '../../src/figures/bar/layout.ts';
import { readBars, type BarDeclaration } from '../../src/figures/bar/model.ts';
import { figureWidths } from '../../src/figures/geometry.ts';
import { noteMarker } from '../../src/figures/words.ts';
import { barExamples, columns, grouped, negative, sorted, thirty } from './bar.examples.ts';
import { danish } from './danish.ts';
import type { FigureExample } from './example-report.ts';

function open({ report, figure }: FigureExample, width: number = figureWidths.wide) {
  const bars = readBars(report, figure.declaration as BarDeclaration, danish);
  return { bars, layout: layoutBars(bars, width, danish, noteMarker([])) };
}

const lengths = (layout: ReturnType<typeof open>['layout']) =>
  layout.rows.map(({ bars }) => bars.map(({ box }) => box?.width));

describe.each(Object.values(figureWidths))('at %i', (width) => {
  test('bars are as long as their sizes, the greatest first and the unknown last', () => {
    const { bars, layout } = open(sorted, width);
    expect(bars.rows.map(({ label }) => label)).toEqual([
      'Sydby',
      'Hele projektet',
      'Vesterby',
      'Nordby',
      'Østerby',
    ]);
    const [first = 0, ...others] = lengths(layout).flat();
    expect(others.map((length) => length && length / first)).toEqual([
      expect.closeTo(52 / 61, 5),
      expect.closeTo(49 / 61, 5),
      expect.closeTo(38 / 61, 5),
      undefined,
    ]);
  });

  test('a target and a reference stand at their sizes on the same scale', () => {
    const { layout } = open(sorted, width);
    const [sydby] = layout.rows[0]?.bars ?? [];
    const perPercent = (sydby?.box?.width ?? 0) / 61;
    // The target's line is two wide, and centred.
    expect((sydby?.target?.x ?? 0) + 1 - layout.zero).toBeCloseTo(50 * perPercent);
    expect((layout.references[0]?.low ?? 0) - layout.zero).toBeCloseTo(46 * perPercent);
  });

  test('what is below zero goes the other way from the same line', () => {
    const { layout } = open(negative, width);
    const boxes = layout.rows.map(({ bars: [bar] }) => bar?.box);
    expect(boxes[0]?.x).toBeCloseTo(layout.zero);
    expect((boxes[1]?.x ?? 0) + (boxes[1]?.width ?? 0)).toBeCloseTo(layout.zero);
    expect((boxes[3]?.width ?? 0) / (boxes[0]?.width ?? 1)).toBeCloseTo(130 / 120);
    // Zero is known, and seen as a sliver.
    expect(boxes[2]?.width).toBe(1);
  });

  test('a group has a bar for each column, and none where a number is hidden', () => {
    const { layout } = open(grouped, width);
    expect(lengths(layout).map((row) => row.filter(Boolean).length)).toEqual([3, 2, 3]);
  });
});

test('thirty categories with long names are less than 3000 high on a phone', () => {
  expect(open(thirty, figureWidths.narrow).layout.height).toBeLessThan(3000);
});

test('columns are as high as their sizes; they lie down where their names have no room', () => {
  const { layout } = open(columns);
  const heights = layout.rows.map(({ bars: [bar] }) => bar?.box?.height ?? 0);
  expect(layout.upright).toBe(true);
  expect((heights[0] ?? 0) / (heights[4] ?? 1)).toBeCloseTo(24 / 52);
  expect(layout.rows.map(({ bars: [bar] }) => bar?.interim)).toEqual([
    ...[false, false, false, false],
    true,
  ]);
  const wide = barExamples.find(({ name }) => name === 'columns whose names have no room');
  expect(wide && open(wide).layout.upright).toBe(false);
});

test('the table has targets, and says which figures are not final', () => {
  const { columns: heads, rows } = tabulateBars(open(sorted).bars, danish);
  expect(heads.map(({ title }) => title)).toEqual(['Navn', 'Andel', 'Måltal']);
  expect(rows[0]?.cells.map(({ number }) => number)).toEqual([61, 50]);
  const years = tabulateBars(open(columns).bars, danish).rows;
  expect(years.at(-1)?.cells.at(-1)?.text).toBe('Foreløbigt tal');
});
