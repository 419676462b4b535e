import { isAbsent } from '../../domain/table.ts';
import type { FigureWords } from '../words.ts';
import {
  lineHeight,
  stackedBelow,
  type Label,
  type Point,
  textWidth,
  wrapText,
  layoutText,
} from '../geometry.ts';
import { spreadLabels } from '../spread-labels.ts';
import type { Plot, Axes } from './axes.ts';
import { type Curves, type Reading, type Series, shareText } from './model.ts';

/** The most room that names get to the right of the plot. */
const mostBeside = { narrow: 112, wide: 168 } as const;

/** A plot grows to this height, so that names fit next to it. */
const tallest = 480;
const usualHeight = { narrow: 220, wide: 260 } as const;

/** The layout of names: next to the lines' ends, or below the plot where they are too many or too long. */
export interface NamePlan {
  beside: boolean;
  width: number;
  plotHeight: number;
}

export function planNames({ series }: Curves, width: number, words: FigureWords): NamePlan {
  const size = width < stackedBelow ? 'narrow' : 'wide';
  const texts = series.flatMap((one) => [one.label, endText(one, words)]);
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, 'bold')));
  const beside = Math.min(mostBeside[size], widest);
  const needed = series.reduce((sum, one) => sum + textHeight(nameLines(one, beside, words)), 0);
  const plotHeight = Math.max(usualHeight[size], needed);
  return plotHeight <= tallest && isCalm(series, beside)
    ? { beside: true, width: beside, plotHeight }
    : { beside: false, width: 0, plotHeight: usualHeight[size] };
}

/** A name of more than three lines is easier to read below the plot than next to it. */
function isCalm(series: readonly Series[], width: number): boolean {
  return series.every((one) => wrapText(one.label, width, 'bold').length <= 3);
}

/** The last share that is known: where the line ends. */
function lineEnd({ readings }: Series): (Reading & { share: number }) | undefined {
  return readings.findLast(
    (reading): reading is Reading & { share: number } => !isAbsent(reading.share),
  );
}

function endText(series: Series, words: FigureWords): string {
  const end = lineEnd(series);
  return end ? shareText(end, words) : words.words.noResult;
}

export interface SeriesName {
  labels: Label[];
  /** From the line's end to its name, where they are not at the same height. */
  leader?: [Point, Point];
}

/** Names at the lines' ends, pushed apart. */
export function layoutNames(
  { series }: Curves,
  axes: Axes,
  plot: Plot,
  { width }: NamePlan,
  words: FigureWords,
): SeriesName[] {
  const blocks = series.map((one) => nameLines(one, width, words));
  const ends = series.map((one) => {
    const end = lineEnd(one);
    return end ? { x: axes.x(end.week), y: axes.y(end.share) } : { x: plot.right, y: plot.bottom };
  });
  const wishes = ends.map(({ y }, index) => {
    const height = textHeight(blocks[index] ?? []);
    return { wanted: y + (height - lineHeight) / 2, height };
  });
  const middles = spreadLabels(wishes, plot.top - lineHeight / 2, plot.bottom + lineHeight / 2);
  return series.map((one, index) => {
    const lines = blocks[index] ?? [];
    const first = (middles[index] ?? 0) - (textHeight(lines) - lineHeight) / 2;
    return placeName(lines, one.colour, first, plot.right + 14, ends[index]);
  });
}

function nameLines(series: Series, width: number, words: FigureWords): string[] {
  return [...wrapText(series.label, width, 'bold'), endText(series, words)];
}

function textHeight(lines: readonly string[]): number {
  return lines.length * lineHeight + 4;
}

/** `middle` is that of the first line. */
function placeName(
  lines: readonly string[],
  series: number,
  middle: number,
  x: number,
  end: Point | undefined,
): SeriesName {
  const labels = lines.map((text, index): Label => ({
    x,
    y: middle + 5 + index * lineHeight,
    text,
    series,
    ...(index < lines.length - 1 ? { tone: 'strong' } : {}),
  }));
  const isApart = end && (Math.abs(end.y - middle) > 5 || x - end.x > 20);
  return isApart
    ? {
        labels,
        leader: [
          { x: end.x + 6, y: end.y },
          { x: x - 4, y: middle },
        ],
      }
    : { labels };
}

interface Bases {
  /** What the numbers count. */
  title: Label[];
  series: SeriesBases[];
  bottom: number;
}

export interface SeriesBases {
  labels: Label[];
  /** A short line before a name below the plot, in the colour of its series. */
  sample?: Point;
}

/** Between numbers on one line. */
const leastGap = 8;
const sampleWidth = 24;

interface Context {
  axes: Axes;
  plot: Plot;
  plan: NamePlan;
  width: number;
  words: FigureWords;
}

/** Under the axis, a line for each series: its base, at the weeks where it is known. */
export function layoutBases({ titles, series }: Curves, top: number, context: Context): Bases {
  const { width } = context;
  const title = layoutText(titles.base, { x: 0, y: top + lineHeight, width, tone: 'soft' });
  let y = top + lineHeight * title.length + 4;
  const rows = series.map((one): SeriesBases => {
    const name = context.plan.beside ? [] : layoutNameBelow(one, y, context);
    const sample = name.length > 0 ? { sample: { x: 0, y: y + lineHeight - 5 } } : {};
    y += lineHeight * name.length;
    const row = layoutRow(one, y, context);
    y = Math.max(y, ...row.map((label) => label.y)) + 4;
    return { labels: [...name, ...row], ...sample };
  });
  return { title, series: rows, bottom: y + 2 };
}

function layoutNameBelow(series: Series, y: number, { width, words }: Context): Label[] {
  const text = `${series.label}: ${endText(series, words)}`;
  const room = { x: sampleWidth + 8, y: y + lineHeight, width: width - sampleWidth - 8 };
  return layoutText(text, { ...room, series: series.colour });
}

/** The numbers at their weeks, and the series' name where it has room to their right. */
function layoutRow(
  series: Series,
  top: number,
  { axes, plot, plan, width, words }: Context,
): Label[] {
  const y = top + lineHeight;
  const numbers = chosen(series.readings, axes, words).map(({ week, text }): Label => ({
    x: axes.x(week),
    y,
    text,
    anchor: 'middle',
    series: series.colour,
  }));
  if (!plan.beside) return numbers;
  const ends = numbers.map((label) => label.x + textWidth(label.text) / 2 + leastGap);
  const x = Math.max(plot.right + 14, ...ends);
  const name = layoutText(series.label, { x, y, width: width - x, series: series.colour });
  return [...numbers, ...name];
}

/** The first and the last known base, and those between that do not touch their neighbours. */
function chosen(
  readings: readonly Reading[],
  { x }: Axes,
  words: FigureWords,
): { week: number; text: string }[] {
  const known = readings.flatMap(({ week, base }) =>
    isAbsent(base) ? [] : [{ week, text: words.number(base, 'persons') }],
  );
  const last = known.at(-1);
  const kept: typeof known = [];
  for (const one of known) {
    const before = kept.at(-1);
    const isClear = (other: typeof last): boolean =>
      !other ||
      other === one ||
      Math.abs(x(one.week) - x(other.week)) >= distance(one.text, other.text);
    if (one === last || (isClear(before) && isClear(last))) kept.push(one);
  }
  return kept;
}

function distance(first: string, second: string): number {
  return (textWidth(first) + textWidth(second)) / 2 + leastGap;
}
