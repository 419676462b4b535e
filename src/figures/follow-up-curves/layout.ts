import { given } from '../../domain/given.ts';
import { usedKeys, type FigureKey } from '../figure.ts';
import type { FigureWords } from '../words.ts';
import { lineHeight, type Label, layoutText } from '../geometry.ts';
import {
  layoutAxes,
  axisWidth,
  shareTicks,
  zeroLine,
  weekTicks,
  type AxisTick,
  layoutBands,
  type Band,
  layoutLines,
  layoutPoints,
  type CurveLine,
  type CurvePoint,
} from './axes.ts';
import { layoutNames, planNames, type EndName, type NamePlan, type Plot } from '../end-names.ts';
import { layoutBases, namedLines, type SeriesBases } from './names.ts';
import { hasInterval, type Curves } from './model.ts';

export interface CurvesLayout {
  width: number;
  height: number;
  plot: Plot;
  shares: AxisTick[];
  /** Where zero is, in a plot that goes below it. */
  zero?: number;
  weeks: AxisTick[];
  /** What the axis of weeks counts. */
  weekTitle: Label[];
  series: SeriesLayout[];
  /** What the numbers under the axis count. */
  basesTitle: Label[];
  keys: FigureKey[];
}

export interface SeriesLayout {
  key: string;
  name: string;
  colour: number;
  bands: Band[];
  lines: CurveLine[];
  points: CurvePoint[];
  /** The name at the line's end. */
  end?: EndName;
  bases: SeriesBases;
  /** The position of each reading along the axis of weeks, in the order of the table. */
  weeks: number[];
}

/** A line for each series, its name at its end, and its bases under the axis. */
export function layoutCurves(curves: Curves, width: number, words: FigureWords): CurvesLayout {
  const lines = namedLines(curves, words);
  const plan = planNames(lines, width);
  const plot = layoutPlot(plan, width, axisWidth(curves, words));
  const axes = layoutAxes(curves, plot);
  const title = { x: plot.left, y: plot.bottom + 20 + lineHeight, width: plot.right - plot.left };
  const weekTitle = layoutText(curves.titles.week, { ...title, tone: 'soft' });
  const basesTop = title.y + lineHeight * (weekTitle.length - 1) + 10;
  const bases = layoutBases(curves, basesTop, { axes, plot, plan, width, words });
  const ends = lines.map(({ last, ...line }) => ({
    ...line,
    end: last && { x: axes.x(last.week), y: axes.y(last.share) },
  }));
  const names = plan.beside ? layoutNames(ends, plot, plan) : [];
  return {
    width,
    height: bases.bottom,
    plot,
    shares: shareTicks(axes, plot, words),
    ...zeroLine(axes),
    weeks: weekTicks(axes, plot, words),
    weekTitle,
    series: curves.series.map((one, index) => ({
      key: one.key,
      name: one.label,
      colour: one.colour,
      bands: layoutBands(one.readings, axes),
      lines: layoutLines(one.readings, axes),
      points: layoutPoints(one.readings, axes),
      ...given({ end: names[index] }),
      bases: bases.series[index] ?? { labels: [] },
      weeks: one.readings.map(({ week }) => axes.x(week)),
    })),
    basesTitle: bases.title,
    keys: curveKeys(curves, words),
  };
}

function layoutPlot(
  { beside, width: names, plotHeight }: NamePlan,
  width: number,
  left: number,
): Plot {
  const top = lineHeight / 2 + 2;
  const right = beside ? width - names - 14 : width - 14;
  return { left, right, top, bottom: top + plotHeight };
}

/** What open points and dashed lines mean, and why a line ends before the others. */
function curveKeys(
  { series, minimumBase, intervalTitles }: Curves,
  words: FigureWords,
): FigureKey[] {
  const readings = series
    .flatMap((one) => one.readings)
    .filter(({ share }) => typeof share === 'number');
  const approximate = readings.some((reading) => reading.approximate);
  const exact = readings.some((reading) => !reading.approximate);
  const uncertainty = intervalTitles ? words.uncertainty(intervalTitles) : '';
  return usedKeys([
    { sign: 'exact', text: words.words.exactReading, used: approximate && exact },
    { sign: 'approximate', text: words.words.approximate, used: approximate },
    {
      sign: 'range',
      text: words.words.upTo,
      used: readings.some(({ upTo }) => upTo !== undefined),
    },
    { sign: 'uncertainty', text: uncertainty, used: readings.some(hasInterval) },
    { sign: 'end', text: words.endsBelow(minimumBase), used: series.some(({ isCut }) => isCut) },
  ]);
}
