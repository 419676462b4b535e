import type { FigureWords } from '../words.ts';
import { lineHeight, type Label } from '../geometry.ts';
import type { Marks } from '../notes-of-figure.ts';
import { sayNumber } from '../number-cell.ts';
import { knownEnds, openEndsText } from '../open-ends.ts';
import { textWidth } from '../text-width.ts';
import { layoutText } from '../wrap-text.ts';
import type { StepsAxes } from './axis.ts';
import type { Level } from './levels.ts';
import type { Step, Steps } from './rows.ts';

/** Between a step's words and its neighbours'. */
const gap = 10;

/** From the edge of a step to its words. */
const inset = 4;

/** Beyond this many lines a step's words are easier to read in a list. */
const mostLines = 5;

/** The words of a step: its level, its name, its periods with the marks of notes, and why an end is not known. */
export interface StepTexts {
  level: string;
  name: string;
  period: string;
  open: string;
}

/** What the steps of one figure share while they are laid out. */
export interface Context {
  steps: Steps;
  words: FigureWords;
  marks: Marks;
}

export function stepTexts(step: Step, { steps, words, marks }: Context): StepTexts {
  const { period, unit } = steps;
  const noted = marks(step.startAt, step.endAt, step.valueAt);
  return {
    level: sayNumber(step.value, unit, words),
    name: step.label,
    period: [words.numbered(knownEnds(step), period), noted].filter(Boolean).join('\u00A0'),
    open: openEndsText(step, words),
  };
}

/** Where a step's words are anchored: in its middle, or at its other end where a change is unknown. */
interface Hold {
  x: number;
  width: number;
  anchor?: 'middle' | 'end';
}

function textHold({ from, to, room }: Level, { x }: StepsAxes): Hold {
  const width = x(room.to) - x(room.from) - gap;
  const [opensLeft, opensRight] = [room.from < from, room.to > to];
  if (opensLeft === opensRight) return { x: (x(from) + x(to)) / 2, width, anchor: 'middle' };
  return opensLeft ? { x: x(to) - inset, width, anchor: 'end' } : { x: x(from) + inset, width };
}

/** Whether every step has room for its words under it. */
export function fitUnder(levels: readonly Level[], axes: StepsAxes, context: Context): boolean {
  return levels.every((level) => {
    const { level: value, name, period, open } = stepTexts(level.step, context);
    const { width } = textHold(level, axes);
    const parts = [name, period, open].flatMap((text) => text.split(' '));
    const lines = layoutUnder(level, axes, 0, context).length;
    return (
      lines <= mostLines &&
      textWidth(value, 'bold') <= width &&
      parts.every((part) => textWidth(part) <= width)
    );
  });
}

/** A step's name and periods, under the axis. */
export function layoutUnder(level: Level, axes: StepsAxes, top: number, context: Context): Label[] {
  const { name, period, open } = stepTexts(level.step, context);
  const hold = textHold(level, axes);
  const lines = layoutText(name, { ...hold, y: top });
  for (const text of [period, open])
    lines.push(...layoutText(text, { ...hold, y: top + lines.length * lineHeight, tone: 'soft' }));
  return lines;
}

/** The level, on its line; below the line where it is less than zero. Undefined where it does not fit. */
export function layoutLevel(level: Level, axes: StepsAxes, context: Context): Label[] {
  const { level: text } = stepTexts(level.step, context);
  const { width, ...hold } = textHold(level, axes);
  const value = level.value ?? 0;
  const y = axes.y(value) + (value < 0 ? lineHeight : -6);
  if (textWidth(text, 'bold') > width + gap) return [];
  return [{ ...hold, y, text, tone: level.value === undefined ? 'soft' : 'strong' }];
}
