import { describe, expect, test } from 'vitest';
import { figureWidths } from '../../src/figures/geometry.ts';
import { layoutLines } from '../../src/figures/line/layout.ts';
import { readLines, type LineDeclaration } from '../../src/figures/line/model.ts';
import { drawLines, tabulateLines } from '../../src/figures/line/kind.ts';
import { timePosition, usualStep } from '../../src/figures/time-axis.ts';
import { noteMarker } from '../../src/figures/words.ts';
import { danish } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import { gaps, intervals, lineExamples, targets, years } from './line.examples.ts';

function open({ report, figure }: FigureExample, width: number = figureWidths.wide) {
  const lines = readLines(report, figure.declaration as LineDeclaration, danish);
  return { lines, layout: layoutLines(lines, width, danish, noteMarker([])) };
}

describe.each(Object.values(figureWidths))('at %i', (width) => {
  test('each value stands at its year and at its height', () => {
    const { lines, layout } = open(years, width);
    const [egedal, , odder] = layout.series;
    const points = egedal?.points ?? [];
    // 2011 to 2019 in equal steps; 38 % and 61 % of a scale from zero.
    const step = ((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)) / 8;
    points.forEach(({ x }, index) => {
      expect(x).toBeCloseTo((points[0]?.x ?? 0) + index * step);
    });
    const height = (y: number | undefined) => layout.plot.bottom - (y ?? 0);
    expect(height(points[0]?.y) / height(points.at(-1)?.y)).toBeCloseTo(38 / 61);
    expect(height(odder?.points[0]?.y) / height(points[0]?.y)).toBeCloseTo(29 / 38);
    expect(layout.axis.y(0)).toBe(layout.plot.bottom);
    expect(lines.series.map(({ label }) => label)).toEqual(['Egedal', 'Ikast-Brande', 'Odder']);
  });

  test('no line crosses a year that is missing or unknown, nor a break', () => {
    const [nord, syd] = open(gaps, width).layout.series;
    const counts = (series: typeof nord) => series?.lines.map(({ points }) => points.length);
    // Nord: 2010-12, 2014-15, 2017-18, 2018-19 not final. 2013 has no row, 2016 is unknown, 2017 is counted anew.
    expect(counts(nord)).toEqual([3, 2, 2, 2]);
    // Syd: 2010-14, 2015 is hidden, 2016 stands alone, then as above.
    expect(counts(syd)).toEqual([5, 2, 2]);
    expect(nord?.lines.map(({ interim }) => interim)).toEqual([false, false, false, true]);
    expect(nord?.points.filter(({ interim }) => interim)).toHaveLength(1);
  });

  test('a break stands between the last year of the old way and the first of the new', () => {
    const { layout } = open(gaps, width);
    const [, syd] = layout.series;
    const at = (year: number) => syd?.times[year - 2010] ?? 0;
    expect(layout.breaks[0]).toBeGreaterThan(at(2016));
    expect(layout.breaks[0]).toBeLessThan(at(2017));
  });

  test('a target holds until it is due, and its verdict stands there', () => {
    const { layout } = open(targets, width);
    const [first, second] = layout.targets.steps;
    const [series] = layout.series;
    const at = (year: number) => series?.times[year - 2011];
    expect(first?.[1]?.x).toBeCloseTo(at(2016) ?? 0);
    expect(second?.[0]?.x).toBeCloseTo(at(2016) ?? 0);
    expect(second?.[1]?.x).toBeCloseTo(at(2019) ?? 0);
    expect(first?.[0]?.y).toBeCloseTo(layout.axis.y(50));
    expect(second?.[0]?.y).toBeCloseTo(layout.axis.y(55));
    expect(layout.targets.signs.map(({ verdict }) => verdict)).toEqual(['not-met', 'met']);
  });

  test('a band goes from the lower end to the upper one', () => {
    const { layout } = open(intervals, width);
    const [band] = layout.series[0]?.bands ?? [];
    expect(band?.[0]?.y).toBeCloseTo(layout.axis.y(46));
    expect(band?.at(-1)?.y).toBeCloseTo(layout.axis.y(34));
  });
});

test('an axis that begins elsewhere than at zero says so', () => {
  const example = lineExamples.find(({ name }) => name.includes('not begin at zero'));
  const { layout } = open(example ?? years);
  expect(layout.axis.y.domain()[0]).toBe(95);
  expect(layout.cut?.labels.map(({ text }) => text)).toEqual([
    'Aksen begynder ved 95 og ikke ved nul',
  ]);
  expect(open(years).layout.cut).toBeUndefined();
});

test('the table has the ends of intervals and the bases in columns of their own', () => {
  const { lines } = open(intervals);
  const { columns, rows } = tabulateLines(lines, danish);
  expect(columns.map(({ title }) => title)).toEqual([
    'År',
    'Sted',
    'Andel',
    'Nedre grænse',
    'Øvre grænse',
    'Adspurgte',
  ]);
  expect(rows[0]?.cells.map(({ number }) => number)).toEqual([undefined, 40, 34, 46, 210]);
});

test('figures that are not final are marked in the table', () => {
  const { lines } = open(gaps);
  const { rows } = tabulateLines(lines, danish);
  const interim = rows.filter(({ cells }) => cells.at(-1)?.text === 'Foreløbigt tal');
  expect(interim.map(({ header }) => header.text)).toEqual(['2019', '2019']);
});

test('the reader stops at each year, with a row for each series', () => {
  const { layout } = open(years);
  const { stops } = drawLines(layout);
  expect(stops?.at.map(({ rows }) => rows)).toEqual(
    Array.from({ length: 9 }, (_, index) => [index, index + 9, index + 18]),
  );
});

/** By the calendar: 2021 is 8084 quarters and 24 252 months after year 0; week 1 of 2021 is one after week 53 of 2020. */
test('times are counted in periods of their own', () => {
  expect(timePosition('2021-Q1', 'quarter')).toBe(8084);
  expect(timePosition('2021-01', 'month')).toBe(24252);
  expect(timePosition('2020/21', 'school-year')).toBe(2020);
  expect(timePosition('2021-W01', 'week') - timePosition('2020-W53', 'week')).toBe(1);
  expect(timePosition('2021-03-01', 'date') - timePosition('2021-02-28', 'date')).toBe(1);
});

test('a survey of every second year has no gaps, and days have none at all', () => {
  expect(usualStep([2010, 2012, 2014, 2018], 'year')).toBe(2);
  expect(usualStep([1, 2, 30], 'date')).toBe(Infinity);
});
