import { expect, test } from 'vitest';

import { layoutCurves, type CurvesLayout } from '../../src/charts/follow-up-curves/layout.ts';
import { readCurves, type FollowUpCurves } from '../../src/charts/follow-up-curves/rows.ts';
import { tabulateCurves } from '../../src/charts/follow-up-curves/table.ts';
import { danish, plain } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import { cutCurve, gapInCurve, selfSupport, twelveSeries } from './follow-up-curves.examples.ts';

function curves({ report, figure }: FigureExample) {
  return readCurves(report, figure.declaration as FollowUpCurves);
}

function layout(example: FigureExample, width = 640): CurvesLayout {
  return layoutCurves(curves(example), width, danish);
}

/** Week and share of each point, read back from where it stands. */
function readBack({ plot, series }: CurvesLayout, index: number, lastWeek: number, top: number) {
  return series[index]?.points.map(({ x, y }) => [
    Math.round(((x - plot.left) / (plot.right - plot.left)) * lastWeek),
    Math.round(((plot.bottom - y) / (plot.bottom - plot.top)) * top),
  ]);
}

test.each([320, 640])('at %i points stand where their week and share say', (width) => {
  const drawn = layout(selfSupport, width);
  expect(readBack(drawn, 0, 75, 50)).toEqual([
    [10, 20],
    [19, 35],
    [45, 40],
    [75, 50],
  ]);
  expect(readBack(drawn, 2, 75, 50)).toEqual([
    [10, 20],
    [37, 40],
    [60, 30],
  ]);
});

test('the axis goes to a hundred where half is not enough', () => {
  expect(readBack(layout(cutCurve), 0, 20, 100)).toEqual([
    [0, 0],
    [10, 60],
  ]);
});

test('a line ends where the base falls below the limit, and the key says why', () => {
  const { series, keys } = layout(cutCurve);
  expect(series.map(({ points }) => points.length)).toEqual([2, 2]);
  expect(keys).toEqual([{ sign: 'end', text: 'Linjen slutter, hvor færre end 10 er med' }]);
});

test('what the line leaves out is not in the table either', () => {
  const { rows } = tabulateCurves(curves(cutCurve), danish);
  expect(rows.map(({ header, cells }) => [header.text, cells[0]?.text])).toEqual([
    ['A', '0'],
    ['A', '10'],
    ['B', '0'],
    ['B', '20'],
  ]);
});

test('a week without a share leaves a gap', () => {
  const [only] = layout(gapInCurve).series;
  expect(only?.points).toHaveLength(3);
  expect(only?.lines.map(({ points }) => points.length)).toEqual([2]);
});

test('a line is dashed where one of its ends is approximate', () => {
  const [egedal, ikast] = layout(selfSupport).series;
  expect(egedal?.lines.map(({ approximate }) => approximate)).toEqual([true]);
  expect(ikast?.points.map(({ approximate }) => approximate)).toEqual([false, true, false]);
});

test('a range is drawn from its lower to its upper end', () => {
  const { plot, series } = layout(selfSupport);
  const range = series[0]?.points[1];
  const share = (y = NaN) => Math.round(((plot.bottom - y) / (plot.bottom - plot.top)) * 50);
  expect([share(range?.y), share(range?.upTo)]).toEqual([35, 40]);
});

test('a municipality has its colour from the report, not from the figure', () => {
  const { series } = layout(selfSupport);
  expect(series.map(({ key, colour }) => [key, colour])).toEqual([
    ['egedal', 0],
    ['ikast-brande', 1],
    ['odder', 2],
  ]);
  const turned = { ...selfSupport.report.metadata, places: ['odder', 'egedal', 'ikast-brande'] };
  const report = { ...selfSupport.report, metadata: turned };
  expect(curves({ ...selfSupport, report }).series.map(({ colour }) => colour)).toEqual([1, 2, 0]);
});

test('the base stands under the axis at the weeks where it is known', () => {
  const { series, plot } = layout(selfSupport);
  const odder = series[2]?.bases.labels.filter(({ anchor }) => anchor === 'middle') ?? [];
  const weeks = odder.map(({ x, text }) => [
    Math.round(((x - plot.left) / (plot.right - plot.left)) * 75),
    text,
  ]);
  expect(weeks).toEqual([
    [0, '53'],
    [60, '11'],
  ]);
});

test('names stand at the ends of lines with what the lines end on', () => {
  const [egedal] = layout(selfSupport).series;
  expect(egedal?.end?.labels.map(({ text }) => plain(text))).toEqual(['Egedal', 'ca. 50 %']);
});

test('twelve names are pushed apart in the order of their ends', () => {
  const ends = layout(twelveSeries).series.map(({ end }) => end?.labels[0]?.y ?? NaN);
  // The first series ends lowest.
  const gaps = ends.slice(1).map((y, index) => (ends[index] ?? NaN) - y);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(40 - 0.01);
});

test('readings are told as they are: about, from and to, unknown', () => {
  const { rows } = tabulateCurves(curves(selfSupport), danish);
  expect(rows.slice(0, 4).map(({ cells }) => cells.map(({ text }) => plain(text)))).toEqual([
    ['0', 'ikke oplyst', '42'],
    ['10', 'ca. 20 %', 'ikke oplyst'],
    ['19', '35–40 %', 'ikke oplyst'],
    ['45', 'ca. 40 %', 'ikke oplyst'],
  ]);
});
