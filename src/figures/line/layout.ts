import {
  layoutNames,
  planNames,
  type EndName,
  type NamedLine,
  type NamePlan,
  type Plot,
} from '../end-names.ts';
import { usedKeys, type FigureKey } from '../figure.ts';
import { lineHeight, layoutText, type Label, type Point } from '../geometry.ts';
import { layoutReference, referenceSize, type ReferenceLine } from '../references.ts';
import { layoutTimeTicks, timeScale, type TimeScale, type TimeTicks } from '../time-axis.ts';
import { layoutValueAxis, valueAxisWidth, valueScale, type ValueAxis } from '../value-axis.ts';
import { pointRoom } from '../unit-panel.ts';
import { sayNumber, type FigureWords, type NoteMarks } from '../words.ts';
import { numberIn } from '../../domain/table.ts';
import { layoutNotes, layoutTargets, type TargetsLayout } from './happenings.ts';
import { lastKnown, type Lines } from './model.ts';
import { layoutSeries, type SeriesLayout } from './series.ts';

export interface LinesLayout {
  width: number;
  height: number;
  plot: Plot;
  axis: ValueAxis;
  time: TimeTicks;
  /** The sign that the axis does not begin at zero, and its words. */
  cut?: { at: Point; labels: Label[] };
  series: SeriesLayout[];
  /** Names under the plot, where there is no room beside it. */
  below: { labels: Label[]; samples: { at: Point; colour: number | undefined }[] };
  targets: TargetsLayout;
  breaks: number[];
  areas: { from: number; to: number }[];
  events: number[];
  /** The words of breaks and annotations, above the plot. */
  notes: Label[];
  references: ReferenceLine[];
  referenceNames: EndName[];
  keys: FigureKey[];
}

/** Lines from left to right, their names at their ends, and above them what happened. */
export function layoutLines(
  lines: Lines,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): LinesLayout {
  if (lines.series.every(({ values }) => values.length === 0)) return nothing(width);
  const named = namedLines(lines, words, marks);
  const room = layoutRoom(lines, named, width, words);
  const { plan, plot, x, y, notes } = room;
  const time = layoutTimeTicks(x, lines.type, plot.bottom + 20, width, words);
  const names = plan.beside ? layoutNames(endsOf(named, room), plot, plan) : [];
  const below = plan.beside
    ? { labels: [], samples: [], bottom: time.bottom }
    : namesBelow(named, time.bottom + 6, width);
  const cut = cutSign(lines, room, below.bottom, words, width);
  const bottom = Math.max(below.bottom, ...(cut?.labels ?? []).map((label) => label.y));
  return {
    width,
    height: bottom + 6,
    plot,
    axis: layoutValueAxis(y, lines.unit, plot.left, words),
    time,
    ...(cut ? { cut } : {}),
    series: lines.series.map((series, index) => ({
      ...layoutSeries(series, lines, x, y),
      ...(names[index] ? { end: names[index] } : {}),
    })),
    below,
    targets: layoutTargets(lines, x, y, plot, words),
    ...notes.marks,
    references: lines.references.map((one) => layoutReference(one, y)),
    referenceNames: names.slice(lines.series.length),
    keys: lineKeys(lines, words),
  };
}

/** The plot and its scales, with the names beside it and the notes above it. */
interface Room {
  plan: NamePlan;
  plot: Plot;
  x: TimeScale;
  y: ValueAxis['y'];
  notes: ReturnType<typeof layoutNotes>;
}

function layoutRoom(
  lines: Lines,
  named: readonly Ended[],
  width: number,
  words: FigureWords,
): Room {
  const plan = planNames(named, width);
  const scale = (bottom: number, top: number) =>
    valueScale(lines.unit, sizesIn(lines), lines.axisFrom, [bottom, top]);
  const left = valueAxisWidth(scale(1, 0), lines.unit, words) + 2;
  const right = plan.beside ? width - plan.width - 14 : width - pointRoom - 2;
  const x = timeScale(timesIn(lines), [left + pointRoom, right - pointRoom]);
  const notes = layoutNotes(lines, x, { left, right }, width);
  const top = notes.height + lineHeight / 2 + 2;
  const plot = { left, right, top, bottom: top + plan.plotHeight };
  return { plan, plot, x, y: scale(plot.bottom, top), notes };
}

function endsOf(named: readonly Ended[], { x, y, plot }: Room) {
  return named.map(({ last, ...one }) => ({
    ...one,
    end: last && {
      x: last.position === undefined ? plot.right : x(last.position),
      y: y(last.value),
    },
  }));
}

function nothing(width: number): LinesLayout {
  const plot = { left: 0, right: width, top: 0, bottom: 0 };
  const y = valueScale('count', [], undefined, [0, 0]);
  return {
    ...{ width, height: 0, plot, series: [], breaks: [], areas: [], events: [], notes: [] },
    ...{ references: [], referenceNames: [], keys: [] },
    targets: { steps: [], labels: [], signs: [] },
    axis: { y, ticks: [], labels: [] },
    time: { ticks: [], labels: [], bottom: 0 },
    below: { labels: [], samples: [] },
  };
}

interface Ended extends NamedLine {
  /** The last value; a reference has no time, since it holds all along. */
  last?: { position?: number; value: number } | undefined;
}

/** The series, and after them the sizes that they are held against: all are named beside the plot. */
function namedLines(lines: Lines, words: FigureWords, marks: NoteMarks): Ended[] {
  const { unit } = lines;
  const series = lines.series.map((one): Ended => {
    const last = lastKnown(one);
    const said = last && `${sayNumber({ ...last, unit }, words)}${marks(last.reference)}`;
    const { label, muted } = one;
    const colour = muted ? undefined : one.colour;
    return { label, endText: said ?? words.words.noResult, colour, last };
  });
  const references = lines.references.map((one): Ended => {
    const value = ((one.to ?? one.value) + one.value) / 2;
    return { label: one.text, endText: referenceSize(one, unit, words), last: { value } };
  });
  return [...series, ...references];
}

function sizesIn({ series, targets, references }: Lines): number[] {
  const drawn = series.flatMap(({ values }) =>
    values.flatMap(({ value, low, high }) => [numberIn(value), low, high]),
  );
  const bounds = targets.flat().flatMap(({ lower, upper }) => [lower, upper]);
  const held = references.flatMap(({ value, to }) => [value, to]);
  return [...drawn, ...bounds, ...held].filter((size) => size !== undefined);
}

function timesIn({ series, targets }: Lines): number[] {
  return [
    ...series.flatMap(({ values }) => values.map(({ position }) => position)),
    ...targets.flat().map(({ to }) => to),
  ];
}

/** The sign of an axis that does not begin at zero, with words under the plot. */
function cutSign(
  { axisFrom, unit }: Lines,
  { y, plot: { left, bottom } }: Room,
  above: number,
  words: FigureWords,
  width: number,
): LinesLayout['cut'] {
  const [from = 0] = y.domain();
  if (axisFrom === undefined || from === 0) return undefined;
  const text = words.axisFrom(words.number(from, unit));
  const labels = layoutText(text, { x: 0, y: above + lineHeight, width, tone: 'soft' });
  return { at: { x: left, y: bottom - 8 }, labels };
}

const sampleWidth = 24;

function namesBelow(named: readonly NamedLine[], top: number, width: number) {
  const labels: Label[] = [];
  const samples: { at: Point; colour: number | undefined }[] = [];
  let y = top;
  for (const { label, endText, colour } of named) {
    const room = { x: sampleWidth + 8, y: y + lineHeight, width: width - sampleWidth - 8 };
    const style = colour === undefined ? { tone: 'soft' as const } : { series: colour };
    const lines = layoutText(`${label}: ${endText}`, { ...room, ...style });
    samples.push({ at: { x: 0, y: y + lineHeight - 5 }, colour });
    labels.push(...lines);
    y += lines.length * lineHeight + 2;
  }
  return { labels, samples, bottom: y };
}

function lineKeys(lines: Lines, { words }: FigureWords): FigureKey[] {
  const values = lines.series.flatMap((one) => one.values);
  const isInterim = values.some(({ interim, value }) => interim && typeof value === 'number');
  return usedKeys([
    { sign: 'approximate', text: words.interimValue, used: isInterim },
    {
      sign: 'uncertainty',
      text: words.uncertainty,
      used: values.some(({ low, high }) => low !== undefined && high !== undefined),
    },
    { sign: 'step', text: words.target, used: lines.targets.flat().length > 0 },
    { sign: 'absent', text: words.seriesBreak, used: lines.breaks.length > 0 },
  ]);
}
