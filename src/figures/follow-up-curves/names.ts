import { isAbsent } from '../../domain/table.ts';
import type { FigureWords } from '../words.ts';
import type { NamedLine, NamePlan, Plot } from '../end-names.ts';
import { lineHeight, type Label, type Point, textWidth, layoutText } from '../geometry.ts';
import type { Axes } from './axes.ts';
import { type Curves, type Reading, type Series, shareText } from './model.ts';

/** What each curve is called at its end, and where that is. */
export function namedLines(
  { series }: Curves,
  words: FigureWords,
): (NamedLine & { last?: Reading & { share: number } })[] {
  return series.map((one) => {
    const last = lineEnd(one);
    const { label, colour } = one;
    return { label, colour, endText: endText(one, words), ...(last ? { last } : {}) };
  });
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
