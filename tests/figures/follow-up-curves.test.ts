import { expect, test } from 'vitest';
import { layoutCurves, type CurvesLayout } from '../../src/figures/follow-up-curves/layout.ts';
import { readCurves, type FollowUpCurves } from '../../src/figures/follow-up-curves/model.ts';
import { tabulateCurves } from '../../src/figures/follow-up-curves/kind.ts';
import { danish, plain } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import {
  cutCurve,
  cutInterval,
  gapInCurve,
  negativeCurve,
  selfSupport,
  twelveSeries,
  uncertainCurves,
} from './follow-up-curves.examples.ts';

function curves({ report, figure }: FigureExample) {
  return readCurves(report, figure.declaration as FollowUpCurves, danish);
}

function layout(example: FigureExample, width = 640): CurvesLayout {
  return layoutCurves(curves(example), width, danish);
}

/** Week and share of each point, read back from where it is. */
function readBack({ plot, series }: CurvesLayout, index: number, lastWeek: number, top: number) {
  return series[index]?.points.map(({ x, y }) => [
    Math.round(((x - plot.left) / (plot.right - plot.left)) * lastWeek),
    Math.round(((plot.bottom - y) / (plot.bottom - plot.top)) * top),
  ]);
}

test.each([320, 640])('at %i points are where their week and share say', (width) => {
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

test('a base that is the limit itself is not below it', () => {
  const declaration = { ...(cutCurve.figure.declaration as FollowUpCurves), minimumBase: 9 };
  const { series } = readCurves(cutCurve.report, declaration, danish);
  expect(series.map(({ readings, isCut }) => [readings.length, isCut])).toEqual([
    [3, false],
    [2, false],
  ]);
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

test('the key says what is drawn above a point that is a range, and names no sign that is not drawn', () => {
  const signs = (example: FigureExample) => layout(example).keys.map(({ sign }) => sign);
  expect(signs(selfSupport)).toEqual(['exact', 'approximate', 'range']);
  const about = curves(selfSupport);
  const series = about.series.map((one) => ({
    ...one,
    readings: one.readings.map((reading) =>
      reading.approximate ? reading : { ...reading, share: { absent: 'unknown' as const } },
    ),
  }));
  const keys = layoutCurves({ ...about, series }, 640, danish).keys;
  expect(keys.map(({ sign }) => sign)).toEqual(['approximate', 'range']);
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

test('the base is under the axis at the weeks where it is known', () => {
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

test('names are at the ends of lines with what the lines end on', () => {
  const [egedal] = layout(selfSupport).series;
  expect(egedal?.end?.labels.map(({ text }) => plain(text))).toEqual(['Egedal', 'ca. 50 %']);
});

test('twelve names are pushed apart in the order of their ends', () => {
  const ends = layout(twelveSeries).series.map(({ end }) => end?.labels[0]?.y ?? NaN);
  // The first series ends lowest.
  const gaps = ends.slice(1).map((y, index) => (ends[index] ?? NaN) - y);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(40 - 0.01);
});

test('readings are written as they are: about, from and to, unknown', () => {
  const { rows } = tabulateCurves(curves(selfSupport), danish);
  expect(rows.slice(0, 4).map(({ cells }) => cells.map(({ text }) => plain(text)))).toEqual([
    ['0', 'ikke oplyst', '42'],
    ['10', 'ca. 20 %', 'ikke oplyst'],
    ['19', '35–40 %', 'ikke oplyst'],
    ['45', 'ca. 40 %', 'ikke oplyst'],
  ]);
});

/** The corners of each band as week and share. */
function bandsBack({ plot, series }: CurvesLayout, index: number, lastWeek: number, top: number) {
  return series[index]?.bands.map((band) =>
    band.map(({ x, y }) => [
      Math.round(((x - plot.left) / (plot.right - plot.left)) * lastWeek),
      Math.round(((plot.bottom - y) / (plot.bottom - plot.top)) * top),
    ]),
  );
}

// The greatest upper end is 54, and so the axis goes to 100.
test.each([320, 640])('at %i a band goes through neighbouring intervals', (width) => {
  const drawn = layout(uncertainCurves, width);
  const [between = []] = bandsBack(drawn, 0, 40, 100) ?? [];
  expect(between).toEqual([
    [0, 20],
    [10, 31],
    [10, 12],
    [0, 4],
  ]);
  const [, after = []] = bandsBack(drawn, 1, 40, 100) ?? [];
  expect(after).toEqual([
    [30, 40],
    [40, 40],
    [40, 8],
    [30, 12],
  ]);
});

test('an interval whose neighbours have none is drawn alone, six units wide', () => {
  const { series, plot } = layout(uncertainCurves);
  const alone = series[0]?.bands[1] ?? [];
  expect(series[0]?.bands).toHaveLength(2);
  expect(alone.map(({ x }) => Math.round((x - plot.right) * 100) / 100)).toEqual([-3, 3, 3, -3]);
});

test('no band tells of a share that is suppressed, nor the axis, nor the table', () => {
  const { series } = layout(uncertainCurves);
  expect(series[1]?.bands).toHaveLength(2);
  const { columns, rows } = tabulateCurves(curves(uncertainCurves), danish);
  expect(columns[3]).toEqual({ title: 'Usikkerhed', isWord: true, numeric: false });
  expect(rows.map(({ cells }) => plain(cells[2]?.text ?? ''))).toEqual([
    '4–20 %',
    '12–31 %',
    'ikke oplyst',
    'ikke oplyst',
    '28–54 %',
    '18–44 %',
    'skjult af hensyn til anonymitet',
    '12–40 %',
    '8–40 %',
  ]);
});

test('the key calls intervals what the columns call them, and says no percentage of its own', () => {
  expect(layout(uncertainCurves).keys).toEqual([
    { sign: 'uncertainty', text: 'Usikkerhed: fra nedre grænse til øvre grænse' },
  ]);
});

test('an interval beyond the limit is neither drawn nor written, and the axis leaves no room for it', () => {
  // What is left goes to 38; the one that is left out to 90.
  expect(bandsBack(layout(cutInterval), 0, 10, 40)).toEqual([
    [
      [0, 20],
      [10, 38],
      [10, 8],
      [0, 4],
    ],
  ]);
  expect(tabulateCurves(curves(cutInterval), danish).rows).toHaveLength(2);
});

test('a figure without intervals has neither a band, a column nor a key for them', () => {
  expect(layout(selfSupport).series.flatMap(({ bands }) => bands)).toEqual([]);
  expect(tabulateCurves(curves(selfSupport), danish).columns).toHaveLength(4);
});

test('the axis goes below zero, and above a hundred, and zero has a line', () => {
  const { plot, series, zero = NaN } = layout(negativeCurve);
  const share = (y: number) => ((plot.bottom - y) / (plot.bottom - plot.top)) * (1250 + 100) - 100;
  expect(series[0]?.points.map(({ y }) => Math.round(share(y) * 10) / 10)).toEqual([
    -12.5, 40, 1250,
  ]);
  expect(share(zero)).toBeCloseTo(0);
  expect(layout(cutCurve).zero).toBeUndefined();
});

test('two readings of one series in one week are refused', () => {
  const [table] = cutCurve.report.tables;
  const rows = table ? [...table.rows, ...table.rows.slice(1, 2)] : [];
  const report = { ...cutCurve.report, tables: table ? [{ ...table, rows }] : [] };
  expect(() => curves({ ...cutCurve, report })).toThrow('kurver has two rows for A in week 10');
});
