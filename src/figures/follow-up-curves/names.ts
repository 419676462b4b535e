import type { FigureWords } from '../words.ts';
import { lineHeight, stackedBelow, type Label, type Point } from '../geometry.ts';
import { spreadLabels } from '../spread-labels.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import type { Plot } from './axes.ts';
import type { Axes } from './line.ts';
import type { Curves, Reading, Series } from './rows.ts';
import { shareText } from './share-text.ts';
import { isAbsent } from '../../domain/table.ts';

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
  const needed = series.reduce((sum, one) => sum + textHeight(linesOfName(one, beside, words)), 0);
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

export function endText(series: Series, words: FigureWords): string {
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
  const blocks = series.map((one) => linesOfName(one, width, words));
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

function linesOfName(series: Series, width: number, words: FigureWords): string[] {
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
