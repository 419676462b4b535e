import { expect, test } from 'vitest';
import { noteMarker } from '../../src/figures/words.ts';
import { layoutSteps, type Line, type StepsLayout } from '../../src/figures/steps/layout.ts';
import { readSteps, type StepsDeclaration } from '../../src/figures/steps/model.ts';
import type { DataNote } from '../../src/domain/public-report.ts';
import { tabulateSteps, drawSteps } from '../../src/figures/steps/kind.ts';
import { danish, plain } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import {
  belowZero,
  known,
  nothingKnown,
  openEnds,
  stepsOf,
  wageShares,
  withGap,
} from './steps.examples.ts';

const widths = [320, 640];

function steps({ report, figure }: FigureExample) {
  return readSteps(report, figure.declaration as StepsDeclaration, danish);
}

function layout(example: FigureExample, width = 640, notes: DataNote[] = []): StepsLayout {
  return layoutSteps(steps(example), width, danish, noteMarker(notes));
}

/**
 * Reads periods and levels back from where lines are: periods by the ticks between them, of which the
 * first is known by hand, and levels by zero and the greatest level, which is drawn at the plot's top.
 */
function readerOf({ plot, zero = NaN, ticks }: StepsLayout, firstPeriod: number, top: number) {
  const [left = NaN, next = NaN] = ticks;
  const period = (x: number): number => firstPeriod + round((x - left) / (next - left));
  const level = (y: number): number => round(((zero - y) / (zero - plot.top)) * top);
  return (lines: readonly Line[]) =>
    lines.map((line) => line.map(({ x, y }) => [period(x), level(y)]));
}

function round(number: number): number {
  return Math.round(number * 100) / 100 + 0;
}

function linesIn({ steps: laid }: StepsLayout): Line[] {
  return laid.flatMap(({ line }) => (line ? [line] : []));
}

function wordsIn({ labels, steps: laid }: StepsLayout): string[] {
  return [...labels, ...laid.flatMap((step) => step.labels)].map(({ text }) => plain(text));
}

test.each(widths)('at %i levels are over the periods that are certain', (width) => {
  const drawn = layout(wageShares, width);
  // Chapter 2 of LMI Hedensted (2021). Month 4 is between 4 and 5 on the axis.
  expect(readerOf(drawn, 1, 50)(linesIn(drawn))).toEqual([
    [
      [1, 0],
      [4, 0],
    ],
    [
      [4, 25],
      [5, 25],
    ],
    [
      [8, 50],
      [9, 50],
    ],
  ]);
});

test.each(widths)('at %i a change that is not given is dashed between what is known', (width) => {
  const drawn = layout(wageShares, width);
  const read = readerOf(drawn, 1, 50);
  expect(read(drawn.changes)).toEqual([
    [
      [4, 0],
      [4, 25],
    ],
  ]);
  expect(read(drawn.uncertain)).toEqual([
    [
      [5, 25],
      [8, 50],
    ],
  ]);
});

test('words say that the change is not given', () => {
  const drawn = layout(wageShares);
  expect(drawn.keys).toEqual([
    { sign: 'change', text: 'Skiftet ligger et sted her, men det er ikke oplyst hvor' },
  ]);
  expect(drawn.steps.map(({ labels }) => labels.map(({ text }) => plain(text)))).toEqual([
    ['0 %', 'Start', 'måned 1–3'],
    ['25 %', 'Midtvejs', 'fra måned 4', 'slut ikke oplyst'],
    ['50 %', 'Afslutning', 'til og med måned 8', 'start ikke oplyst'],
  ]);
  expect(layout(known).keys).toEqual([]);
});

test('where every change is known, no line is dashed and periods meet', () => {
  const drawn = layout(known);
  const read = readerOf(drawn, 0, 100);
  expect(read(linesIn(drawn))).toEqual([
    [
      [0, 100],
      [4, 100],
    ],
    [
      [4, 40],
      [6, 40],
    ],
    [
      [6, 65.5],
      [12, 65.5],
    ],
  ]);
  expect(read(drawn.changes).map(([from, to]) => [from?.[0], to?.[0]])).toEqual([
    [4, 4],
    [6, 6],
  ]);
  expect(drawn.uncertain).toEqual([]);
});

test('an area reaches from its level to zero, also from below', () => {
  const drawn = layout(belowZero);
  const { zero = NaN, steps: laid } = drawn;
  const edges = laid.map(({ area }) => area && [area.y, area.y + area.height]);
  const at = laid.map(({ line }) => line?.[0].y ?? NaN);
  expect(edges).toEqual([
    [at[0], zero],
    [zero, at[1]],
    [zero, zero],
  ]);
  // 12 up and 8 down.
  expect((zero - (at[0] ?? NaN)) / ((at[1] ?? NaN) - zero)).toBeCloseTo(12 / 8, 6);
});

test('a gap between periods is a gap, and an unknown level no line', () => {
  const drawn = layout(withGap);
  expect(drawn.changes).toEqual([]);
  expect(drawn.uncertain).toEqual([]);
  expect(linesIn(drawn)).toHaveLength(3);
  expect(drawn.steps.map(({ key, line }) => [key, line !== undefined])).toEqual([
    ['r0', true],
    ['r1', true],
    ['r2', false],
    ['r3', false],
    ['r4', true],
  ]);
  expect(wordsIn(drawn)).toEqual(expect.arrayContaining(['ikke oplyst', 'skjult af hensyn til']));
});

test('a level whose end is not known goes on in dashes to the edge of the picture', () => {
  const { uncertain, steps: laid, plot } = layout(openEnds);
  expect(uncertain.map(([from, to]) => [from.x, to.x])).toEqual([
    [plot.left, laid[0]?.line?.[0].x],
    [laid[1]?.line?.[1].x, plot.right],
  ]);
});

test('a step of which no period is known is written in words and not drawn', () => {
  const drawn = layout(nothingKnown);
  expect(drawn.steps.map(({ key }) => key)).toEqual(['r0']);
  expect(wordsIn(drawn)).toEqual(expect.arrayContaining(['Et sted', '20 %']));
});

test('rows are put in the order of their periods, in the table too', () => {
  const turned = stepsOf('turned', [
    ['Sidst', 4, 6, 2],
    ['Først', 1, 3, 1],
  ]);
  expect(drawSteps(layout(turned)).stops).toEqual({
    axis: 'x',
    at: [
      { position: 160, rows: [0] },
      { position: 480, rows: [1] },
    ],
  });
  const { rows } = tabulateSteps(steps(turned), danish);
  expect(rows.map(({ header }) => header.text)).toEqual(['Først', 'Sidst']);
});

test('the table holds numbers as numbers, and why there is none', () => {
  const { columns, rows } = tabulateSteps(steps(wageShares), danish);
  expect(columns.map(({ title, numeric }) => [title, numeric])).toEqual([
    ['Trin', false],
    ['Fra', true],
    ['Til og med', true],
    ['Niveau', true],
  ]);
  expect(rows.map(({ cells }) => cells.map(({ text, number }) => number ?? text))).toEqual([
    [1, 3, 0],
    [4, 'ikke oplyst', 25],
    ['ikke oplyst', 8, 50],
  ]);
  expect(rows[1]?.cells[2]?.reference).toEqual({ table: 'trin', row: 'r1', column: 'niveau' });
});

test('the marks of notes are next to the periods', () => {
  const cells = [{ table: 'trin', row: 'r1', column: 'til' }];
  const notes = [{ id: 'skift', letter: 'a', cells, text: [] }];
  expect(wordsIn(layout(wageShares, 640, notes))).toContain('fra måned 4 [a]');
});

test('overlapping periods and periods that end before they start are refused', () => {
  const read = (...rows: Parameters<typeof stepsOf>[1]) => steps(stepsOf('wrong', rows));
  expect(() => read(['A', 1, 4, 1], ['B', 4, 8, 2])).toThrow('r0 and r1 overlap');
  expect(() => read(['A', 5, 4, 1])).toThrow('r0 ends before it starts');
  expect(read(['A', 1, 3, 1], ['B', 4, 8, 2]).steps).toHaveLength(2);
});
