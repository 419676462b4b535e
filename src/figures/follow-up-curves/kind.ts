import {
  figureKind,
  type FigureCell,
  type FigureColumn,
  type FigureTable,
  numberCell,
  switchClass,
  type Drawing,
  type Stops,
} from '../figure.ts';
import type { FigureWords } from '../words.ts';
import {
  groupMark,
  labelMarks,
  pathMark,
  type Mark,
  pointsPath,
  seriesClass,
  d,
  pathThrough,
} from '../marks.ts';
import { layoutCurves, type CurvesLayout, type SeriesLayout } from './layout.ts';
import { readCurves, type Curves, type Reading, shareText } from './model.ts';
import type { CurvePoint } from './axes.ts';

/** Shares by week, a line for each series, which ends where its base is too small. */
export const followUpCurves = figureKind({
  read: readCurves,
  layout: layoutCurves,
  draw: drawCurves,
  tabulate: tabulateCurves,
});

/** A row for each reading: series, week, share, its interval, base. What the lines leave out is left out here too. */
export function tabulateCurves(
  { titles, intervalTitles, series }: Curves,
  words: FigureWords,
): FigureTable {
  const interval: FigureColumn = {
    title: words.words.uncertainty,
    isWord: true,
    numeric: false,
  };
  return {
    columns: [
      { title: titles.series, numeric: false },
      { title: titles.week, numeric: true },
      { title: titles.share, numeric: true },
      ...(intervalTitles ? [interval] : []),
      { title: titles.base, numeric: true },
    ],
    rows: series.flatMap((one, index) =>
      one.readings.map((reading) => ({
        header: { text: one.label },
        series: index,
        cells: [
          numberCell({ value: reading.week, unit: 'week-number' }, words),
          shareCell(reading, words),
          ...intervalCell(reading, words),
          numberCell({ value: reading.base, unit: 'persons', reference: reading.baseAt }, words),
        ],
      })),
    ),
  };
}

function shareCell(reading: Reading, words: FigureWords): FigureCell {
  const { share: value, shareAt: reference } = reading;
  const cell = numberCell({ value, unit: 'percent', reference }, words);
  const isAbout = reading.approximate || reading.upTo !== undefined;
  return { ...cell, text: shareText(reading, words), ...(isAbout ? { approximate: true } : {}) };
}

function intervalCell({ interval }: Reading, words: FigureWords): FigureCell[] {
  if (interval === undefined) return [];
  return [
    {
      text:
        'low' in interval
          ? words.range(interval.low, interval.high, 'percent')
          : words.absence(interval.absent),
    },
  ];
}

function drawCurves(layout: CurvesLayout): Drawing {
  const { width, height, keys, series } = layout;
  return {
    width,
    height,
    keys,
    marks: [...drawAxes(layout), ...series.flatMap(drawBands), ...series.map(drawSeries)],
    stops: weekStops(series),
    series: series.map(({ name, colour }) => ({ name, colour })),
  };
}

/** At each week with data: the readings of all series. */
function weekStops(series: readonly SeriesLayout[]): Stops {
  const readings = series.flatMap(({ weeks }) => weeks).map((position, row) => ({ position, row }));
  const weeks = Map.groupBy(readings, ({ position }) => position);
  const at = [...weeks].map(([position, all]) => ({ position, rows: all.map(({ row }) => row) }));
  return { axis: 'x', at: at.toSorted((a, b) => a.position - b.position) };
}

function drawAxes({ plot, shares, zero, weeks, weekTitle, basesTitle }: CurvesLayout): Mark[] {
  const grid = shares.map(({ at }) => d`M${plot.left} ${at}H${plot.right}`).join('');
  const ticks = weeks.map(({ at }) => d`M${at} ${plot.bottom}v5`).join('');
  return [
    pathMark('grid', grid),
    pathMark('rule', d`M${plot.left} ${plot.bottom}H${plot.right}` + ticks),
    ...(zero === undefined ? [] : [pathMark('rule', d`M${plot.left} ${zero}H${plot.right}`)]),
    ...labelMarks([...shares, ...weeks].map(({ label }) => label)),
    ...labelMarks([...weekTitle, ...basesTitle]),
  ];
}

/** Behind all lines: how uncertain the shares of one series are. */
function drawBands({ bands, colour }: SeriesLayout, index: number): Mark[] {
  if (bands.length === 0) return [];
  const outlines = bands.map((band) => `${pathThrough(band)}Z`).join('');
  return [groupMark([pathMark('uncertainty', outlines)], seriesClasses(colour, index))];
}

function seriesClasses(colour: number, index: number): string {
  return `${seriesClass(colour)} ${switchClass(index)}`;
}

/** One series: its lines, its points, its name at the line's end, and its bases under the axis. */
function drawSeries({ lines, points, end, colour, bases }: SeriesLayout, index: number): Mark {
  const ranges = points.flatMap(({ x, y, upTo }) =>
    upTo === undefined ? [] : d`M${x} ${y}V${upTo}M${x - 4} ${upTo}h8`,
  );
  return groupMark(
    [
      end?.leader && pathMark('leader', pathThrough(end.leader)),
      ...lines.map(({ points: through, approximate }) =>
        pathMark(approximate ? 'line approximate' : 'line', pathThrough(through)),
      ),
      ranges.length > 0 && pathMark('range', ranges.join('')),
      ...pointMarks(points, colour),
      ...sampleMarks(bases, colour),
      ...labelMarks([...(end?.labels ?? []), ...bases.labels]),
    ],
    seriesClasses(colour, index),
  );
}

/** The line and the point of a series, before its name below the plot. */
function sampleMarks({ sample }: SeriesLayout['bases'], colour: number): Mark[] {
  if (!sample) return [];
  const { x, y } = sample;
  return [
    pathMark('sample', d`M${x} ${y}h24`),
    pathMark('points', pointsPath(colour, [{ x: x + 12, y }])),
  ];
}

/** Points, filled, and open where a reading is approximate. */
function pointMarks(points: readonly CurvePoint[], colour: number): Mark[] {
  const [filled, open] = [false, true].map((isOpen) =>
    points.filter(({ approximate }) => approximate === isOpen),
  );
  return [
    ...(filled?.length ? [pathMark('points', pointsPath(colour, filled))] : []),
    ...(open?.length ? [pathMark('points open', pointsPath(colour, open))] : []),
  ];
}
