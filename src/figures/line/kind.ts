import {
  figureKind,
  numberCell,
  switchClass,
  type Drawing,
  type FigureCell,
  type FigureTable,
  type Stops,
} from '../figure.ts';
import {
  d,
  dotsPath,
  groupMark,
  labelMarks,
  pathMark,
  pathThrough,
  pointsPath,
  boxMark,
  seriesClass,
  signMark,
  type Mark,
} from '../marks.ts';
import { drawReferences } from '../references.ts';
import type { FigureWords } from '../words.ts';
import { layoutLines, type LinesLayout } from './layout.ts';
import type { SeriesLayout } from './series.ts';
import { readLines, type Lines, type TimedValue } from './model.ts';

/** Sizes over time, a line for each series: gaps where nothing is known, and breaks where the counting changed. */
export const lineFigure = figureKind({
  read: readLines,
  layout: layoutLines,
  draw: drawLines,
  tabulate: tabulateLines,
});

/** A row for each time of each series, with the ends of its interval and its base where the figure has them. */
export function tabulateLines(lines: Lines, words: FigureWords): FigureTable {
  const values = lines.series.flatMap((one) => one.values);
  const hasEnds = values.some(({ low }) => low !== undefined);
  const hasBase = values.some(({ base }) => base !== undefined);
  const hasInterim = values.some(({ interim }) => interim);
  const size = lines.values.length === 1 ? (lines.values[0] ?? '') : words.unit(lines.unit);
  return {
    columns: [
      { title: lines.titles.time, numeric: false },
      { title: lines.titles.series, numeric: false },
      { title: size, numeric: true },
      ...(hasEnds
        ? [words.words.lowerEnd, words.words.upperEnd].map((title) => ({
            title,
            isWord: true as const,
            numeric: true,
          }))
        : []),
      ...(hasBase ? [{ title: lines.titles.base, numeric: true }] : []),
      ...(hasInterim ? [{ title: words.words.status, isWord: true as const, numeric: false }] : []),
    ],
    rows: lines.series.flatMap((series, index) =>
      series.values.map((value) => ({
        header: { text: words.date(value.time) },
        ...(lines.series.length > 1 ? { series: index } : {}),
        cells: [
          { text: series.label, own: true as const },
          numberCell(value, words),
          ...(hasEnds ? [value.low, value.high].map((end) => endCell(end, value, words)) : []),
          ...(hasBase && value.base ? [numberCell(value.base, words)] : []),
          ...(hasInterim ? [{ text: value.interim ? words.words.interimValue : '' }] : []),
        ],
      })),
    ),
  };
}

function endCell(end: number | undefined, { unit }: TimedValue, words: FigureWords): FigureCell {
  return end === undefined
    ? { text: words.absence('not-applicable') }
    : { text: words.number(end, unit), number: end };
}

export function drawLines(layout: LinesLayout): Drawing {
  const { width, height, keys, series, targets, notes } = layout;
  return {
    width,
    height,
    keys,
    marks: [
      ...drawBehind(layout),
      ...drawAxes(layout),
      ...series.flatMap(drawBands),
      ...(targets.steps.length > 0
        ? [pathMark('cap', targets.steps.map(pathThrough).join(''))]
        : []),
      ...series.map(drawSeries),
      ...drawBelow(layout),
      ...targets.signs.flatMap(({ verdict, at }) => [
        pathMark('sign-ground', dotsPath([at])),
        signMark(verdict, at),
      ]),
      ...labelMarks([...targets.labels, ...notes]),
      ...drawReferenceNames(layout),
    ],
    stops: timeStops(series),
    ...(series.length > 1 ? { series: series.map(({ name, colour }) => ({ name, colour })) } : {}),
  };
}

/** What happened, behind everything: areas, and lines from the words above down to the axis. */
function drawBehind({ areas, events, breaks, references, plot }: LinesLayout): Mark[] {
  const { top, bottom, left, right } = plot;
  const down = (at: number): string => d`M${at} ${top - 8}V${bottom}`;
  return [
    ...areas.map(({ from, to }) =>
      boxMark('level-area', { x: from, y: top - 8, width: to - from, height: bottom - top + 8 }),
    ),
    ...drawReferences(references, { left, right }),
    ...(events.length > 0 ? [pathMark('leader', events.map(down).join(''))] : []),
    ...(breaks.length > 0 ? [pathMark('absent', breaks.map(down).join(''))] : []),
  ];
}

/** What sizes are held against, named as the lines are. */
function drawReferenceNames({ referenceNames }: LinesLayout): Mark[] {
  return referenceNames.flatMap(({ labels, leader }) => [
    ...(leader ? [pathMark('leader', pathThrough(leader))] : []),
    ...labelMarks(labels),
  ]);
}

function drawAxes({ plot, axis, time, cut }: LinesLayout): Mark[] {
  const { left, right, bottom } = plot;
  if (axis.labels.length === 0) return [];
  const ticks = time.ticks.map((at) => d`M${at} ${bottom}v5`).join('');
  return [
    pathMark('grid', axis.ticks.map((at) => d`M${left} ${at}H${right}`).join('')),
    pathMark('rule', d`M${left} ${bottom}H${right}` + ticks),
    ...(axis.zero === undefined ? [] : [pathMark('cap', d`M${left} ${axis.zero}H${right}`)]),
    ...(cut
      ? [
          pathMark(
            'interval',
            d`M${cut.at.x - 5} ${cut.at.y + 3}l10-5M${cut.at.x - 5} ${cut.at.y - 2}l10-5`,
          ),
        ]
      : []),
    ...labelMarks([...axis.labels, ...time.labels, ...(cut?.labels ?? [])]),
  ];
}

function classesOf({ colour, muted }: SeriesLayout, index: number): string {
  return `${muted ? 'few' : seriesClass(colour)} ${switchClass(index)}`;
}

function drawBands(series: SeriesLayout, index: number): Mark[] {
  if (series.bands.length === 0) return [];
  const outlines = series.bands.map((band) => `${pathThrough(band)}Z`).join('');
  return [groupMark([pathMark('uncertainty', outlines)], classesOf(series, index))];
}

function drawSeries(series: SeriesLayout, index: number): Mark {
  const { lines, points, end, colour } = series;
  const [final, interim] = [false, true].map((is) => points.filter((one) => one.interim === is));
  return groupMark(
    [
      end?.leader && pathMark('leader', pathThrough(end.leader)),
      ...lines.map(({ points: through, interim: dashed }) =>
        pathMark(dashed ? 'line approximate' : 'line', pathThrough(through)),
      ),
      ...(final?.length ? [pathMark('points', pointsPath(colour, final))] : []),
      ...(interim?.length ? [pathMark('points open', pointsPath(colour, interim))] : []),
      ...labelMarks(end?.labels ?? []),
    ],
    classesOf(series, index),
  );
}

function drawBelow({ below: { labels, samples } }: LinesLayout): Mark[] {
  return [
    ...samples.map(({ at, colour }) =>
      groupMark(
        [
          pathMark('sample', d`M${at.x} ${at.y}h24`),
          colour !== undefined &&
            pathMark('points', pointsPath(colour, [{ x: at.x + 12, y: at.y }])),
        ],
        colour === undefined ? 'few' : seriesClass(colour),
      ),
    ),
    ...labelMarks(labels),
  ];
}

/** At each time with data: the values of all series. */
function timeStops(series: readonly SeriesLayout[]): Stops {
  const all = series.flatMap(({ times }) => times).map((position, row) => ({ position, row }));
  const stops = Map.groupBy(all, ({ position }) => position);
  const at = [...stops].map(([position, rows]) => ({ position, rows: rows.map(({ row }) => row) }));
  return { axis: 'x', at: at.toSorted((a, b) => a.position - b.position) };
}
