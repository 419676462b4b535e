import type { Verdict } from '../../domain/codes.ts';
import type { Plot } from '../end-names.ts';
import { lineHeight, textWidth, wrapText, type Label, type Point } from '../geometry.ts';
import type { TimeScale } from '../time-axis.ts';
import type { MeasureScale } from '../unit-panel.ts';
import type { FigureWords } from '../words.ts';
import type { Lines } from './model.ts';

/** Targets as steps, what they come to, and the sign of each verdict. */
export interface TargetsLayout {
  steps: Point[][];
  labels: Label[];
  signs: { verdict: Verdict; at: Point }[];
}

/** Each bound as a step from the due date before it to its own, where the sign of its verdict stands. */
export function layoutTargets(
  { targets, unit }: Lines,
  x: TimeScale,
  y: MeasureScale,
  { left }: Plot,
  words: FigureWords,
): TargetsLayout {
  const steps = targets.flat().flatMap(({ from, to, lower, upper, verdict }) => {
    const start = from === undefined ? left : x(from);
    return [lower, upper]
      .filter((bound) => bound !== undefined)
      .map((bound) => ({ start, end: x(to), at: y(bound), bound, verdict }));
  });
  return {
    steps: steps.map(({ start, end, at }) => [
      { x: start, y: at },
      { x: end, y: at },
    ]),
    labels: steps.flatMap(({ start, end, at, bound }): Label[] => {
      const text = words.number(bound, unit);
      const fits = textWidth(text) + 20 <= end - start;
      return fits ? [{ x: start + 4, y: at - 6, text, tone: 'soft' }] : [];
    }),
    signs: steps.flatMap(({ end, at, verdict }) =>
      verdict ? [{ verdict, at: { x: end, y: at } }] : [],
    ),
  };
}

interface TopNote {
  text: string;
  at: number;
}

function topNotes({ breaks, annotations }: Lines): TopNote[] {
  const all = [...breaks, ...annotations].map(({ at, to = at, text }) => ({
    text,
    at: (at + to) / 2,
  }));
  return all.sort((a, b) => a.at - b.at);
}

/** Between the words of notes in one row. */
const noteGap = 12;

/** Notes above the plot, each centred on its time as far as the picture lets it: in the first row that has room. */
export function layoutNotes(
  lines: Lines,
  x: TimeScale,
  { left, right }: Pick<Plot, 'left' | 'right'>,
  width: number,
) {
  const within = (at: number) => Math.min(right, Math.max(left, x(at)));
  const ends: number[] = [];
  const notes = topNotes(lines).flatMap(({ text, at }) => {
    const wrapped = wrapText(text, width * 0.7);
    const half = Math.max(...wrapped.map((line) => textWidth(line))) / 2;
    const centre = Math.min(width - half, Math.max(half, within(at)));
    const row = firstRow(ends, centre - half, wrapped.length);
    wrapped.forEach((_, index) => (ends[row + index] = centre + half + noteGap));
    return wrapped.map((line, index): Label => ({
      x: centre,
      y: (row + index + 1) * lineHeight - 4,
      text: line,
      anchor: 'middle',
      tone: 'soft',
    }));
  });
  return {
    height: ends.length * lineHeight,
    marks: {
      notes,
      // A break lies between the last time of the old way and the first of the new one.
      breaks: lines.breaks.map(({ at }) => within(at - Math.min(lines.step, 1) / 2)),
      events: lines.annotations.flatMap(({ at, to }) => (to === undefined ? [within(at)] : [])),
      areas: lines.annotations.flatMap(({ at, to }) =>
        to === undefined ? [] : [{ from: within(at), to: within(to) }],
      ),
    },
  };
}

/** The first of so many rows in which nothing reaches `start`, by where what is in them ends. */
function firstRow(ends: readonly number[], start: number, rows: number): number {
  let row = 0;
  while (ends.slice(row, row + rows).some((end) => end > start)) row += 1;
  return row;
}
