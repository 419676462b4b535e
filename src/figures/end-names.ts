import {
  lineHeight,
  stackedBelow,
  type Label,
  type Point,
  textWidth,
  wrapText,
} from './geometry.ts';
import { spreadLabels } from './spread-labels.ts';

/** The rectangle that lines are drawn in. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line as it is named at its end: what it is called, and the words of its last value. */
export interface NamedLine {
  label: string;
  endText: string;
  /** None where it is grey: another line is spoken of, or it is no series. */
  colour?: number | undefined;
}

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

export function planNames(lines: readonly NamedLine[], width: number): NamePlan {
  const size = width < stackedBelow ? 'narrow' : 'wide';
  const texts = lines.flatMap(({ label, endText }) => [label, endText]);
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, 'bold')));
  const beside = Math.min(mostBeside[size], widest);
  const needed = lines.reduce((sum, one) => sum + textHeight(nameLines(one, beside)), 0);
  const plotHeight = Math.max(usualHeight[size], needed);
  return plotHeight <= tallest && isCalm(lines, beside)
    ? { beside: true, width: beside, plotHeight }
    : { beside: false, width: 0, plotHeight: usualHeight[size] };
}

/** A name of more than three lines is easier to read below the plot than next to it. */
function isCalm(lines: readonly NamedLine[], width: number): boolean {
  return lines.every(({ label }) => wrapText(label, width, 'bold').length <= 3);
}

export interface EndName {
  labels: Label[];
  /** From the line's end to its name, where they are not at the same height. */
  leader?: [Point, Point];
}

/** Names at the lines' ends, pushed apart; a line without a value is named at the bottom. */
export function layoutNames(
  lines: readonly (NamedLine & { end: Point | undefined })[],
  plot: Plot,
  { width }: NamePlan,
): EndName[] {
  const blocks = lines.map((one) => nameLines(one, width));
  const ends = lines.map(({ end }) => end ?? { x: plot.right, y: plot.bottom });
  const wishes = ends.map(({ y }, index) => {
    const height = textHeight(blocks[index] ?? []);
    return { wanted: y + (height - lineHeight) / 2, height };
  });
  const middles = spreadLabels(wishes, plot.top - lineHeight / 2, plot.bottom + lineHeight / 2);
  return lines.map((one, index) => {
    const block = blocks[index] ?? [];
    const first = (middles[index] ?? 0) - (textHeight(block) - lineHeight) / 2;
    return placeName(block, one.colour, first, plot.right + 14, ends[index]);
  });
}

function nameLines({ label, endText }: NamedLine, width: number): string[] {
  return [...wrapText(label, width, 'bold'), endText];
}

function textHeight(lines: readonly string[]): number {
  return lines.length * lineHeight + 4;
}

/** `middle` is that of the first line. */
function placeName(
  lines: readonly string[],
  series: number | undefined,
  middle: number,
  x: number,
  end: Point | undefined,
): EndName {
  const labels = lines.map((text, index): Label => ({
    x,
    y: middle + 5 + index * lineHeight,
    text,
    ...(series === undefined ? { tone: 'soft' } : { series }),
    ...(series !== undefined && index < lines.length - 1 ? { tone: 'strong' } : {}),
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
