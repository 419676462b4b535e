import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../src/figures/figure.ts';
import { figureWidths } from '../../src/figures/geometry.ts';
import { readScale } from '../../src/figures/scale/kind.ts';
import { tabulateStack } from '../../src/figures/stacked-bar/kind.ts';
import { layoutStack } from '../../src/figures/stacked-bar/layout.ts';
import { readStack } from '../../src/figures/stacked-bar/model.ts';
import { noteMarker } from '../../src/figures/words.ts';
import { danish } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import { counts, satisfaction, status } from './stacks.examples.ts';

function open({ report, figure }: FigureExample, width: number = figureWidths.wide) {
  const declaration = figure.declaration as Declaration<'scale'> | Declaration<'stacked-bar'>;
  const stack =
    declaration.kind === 'scale'
      ? readScale(report, declaration, danish)
      : readStack(report, declaration, { columns: declaration.parts }, danish);
  return { stack, layout: layoutStack(stack, width, danish, noteMarker([])) };
}

describe.each(Object.values(figureWidths))('at %i', (width) => {
  test('pieces lie end to end, as long as their parts, on one scale for all rows', () => {
    const { layout } = open(status, width);
    const [egedal, ikast] = layout.rows;
    const unit = (egedal?.pieces[0]?.box.width ?? 0) / 33;
    expect(egedal?.pieces.map(({ box }) => box.width / unit)).toEqual(
      [33, 33, 20, 13].map((part) => expect.closeTo(part, 5) as number),
    );
    expect(ikast?.pieces.map(({ box }) => box.width / unit)).toEqual(
      [21, 44, 25, 10].map((part) => expect.closeTo(part, 5) as number),
    );
    const boxes = egedal?.pieces.map(({ box }) => box) ?? [];
    boxes.slice(1).forEach(({ x }, index) => {
      expect(x).toBeCloseTo((boxes[index]?.x ?? 0) + (boxes[index]?.width ?? 0));
    });
  });

  test('answers lie about the middle: half of the one in the middle on each side', () => {
    const { layout } = open(satisfaction, width);
    const [first] = layout.rows;
    const unit = (first?.pieces[3]?.box.width ?? 0) / 38;
    // 4 and 9 are negative, and half of 15 in the middle is 7.5.
    expect(((layout.centre ?? 0) - (first?.pieces[0]?.box.x ?? 0)) / unit).toBeCloseTo(20.5);
    // Those who do not know stand apart, and count on the same scale.
    expect((first?.pieces[5]?.box.width ?? 0) / unit).toBeCloseTo(3);
    const ends = layout.rows.map(
      ({ pieces }) => (pieces[4]?.box.x ?? 0) + (pieces[4]?.box.width ?? 0),
    );
    expect(first?.pieces[5]?.box.x).toBeGreaterThan(Math.max(...ends));
  });
});

test('rounded parts that miss 100 are said to, and others are not', () => {
  expect(open(status).layout.remark.map(({ text }) => text)).toEqual([
    'Tallene er afrundet og summer derfor ikke alle til 100 %',
  ]);
  // 4 + 9 + 15 + 38 + 31 + 3 is 100 in each row.
  expect(open(satisfaction).layout.remark).toEqual([]);
  expect(open(counts).layout.remark).toEqual([]);
});

test('nothing is drawn of hidden parts, and no rest is computed', () => {
  const { layout } = open(counts);
  const hidden = layout.rows[2];
  expect(hidden?.pieces).toEqual([]);
  const said = hidden?.labels.map(({ text }) => text).join(' ');
  expect(said?.replaceAll('\u00A0', ' ')).toBe(
    '25-29 år 14 personer skjult af hensyn til anonymitet',
  );
});

test('the table has each part, what stands apart and the base', () => {
  const { columns, rows } = tabulateStack(open(satisfaction).stack, danish);
  expect(columns.map(({ title }) => title)).toEqual([
    ...['Spørgsmål', 'Meget utilfreds', 'Utilfreds', 'Hverken-eller', 'Tilfreds', 'Meget tilfreds'],
    ...['Ved ikke', 'Svar'],
  ]);
  expect(rows[0]?.cells.map(({ number }) => number)).toEqual([4, 9, 15, 38, 31, 3, 212]);
});
