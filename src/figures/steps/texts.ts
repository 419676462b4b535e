import { isAbsent } from '../../domain/table.ts';
import { type FigureWords, sayNumber, knownEnds, openEndsText, type NoteMarks } from '../words.ts';
import { textWidth, type Label, layoutText, lineHeight, stackedBelow } from '../geometry.ts';
import {
  type ColumnValue,
  columnGap,
  fitColumn,
  columnStart,
  layoutValue,
} from '../value-column.ts';
import { levelOf, type Steps, type Step, type Level } from './model.ts';
import type { StepsAxes } from './axis.ts';

/** Between a step's words and its neighbours'. */
const textGap = 10;

/** From the edge of a step to its words. */
const inset = 4;

/** Beyond this many lines a step's words are easier to read in a list. */
const mostLines = 5;

/** The words of a step: its level, its name, its periods with the marks of notes, and why an end is not known. */
interface StepTexts {
  level: string;
  name: string;
  period: string;
  open: string;
}

/** What the steps of one figure share while they are laid out. */
export interface Context {
  steps: Steps;
  words: FigureWords;
  marks: NoteMarks;
}

function stepTexts(step: Step, { steps, words, marks }: Context): StepTexts {
  const { period, unit } = steps;
  const noted = marks(step.startAt, step.endAt, step.valueAt);
  return {
    level: sayNumber({ ...levelOf(step), unit }, words),
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
  const width = x(room.to) - x(room.from) - textGap;
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
  if (textWidth(text, 'bold') > width + textGap) return [];
  return [{ ...hold, y, text, tone: level.value === undefined ? 'soft' : 'strong' }];
}

/** The narrowest and widest that the column of levels gets. */
const valueRoom = [48, 156] as const;

/** A row for each step, where they have no room for their words: name, level, and under it the periods. */
export function layoutList(
  context: Context,
  top: number,
  width: number,
): { rows: Label[][]; bottom: number } {
  const { steps } = context.steps;
  const values = steps.map((step): ColumnValue => {
    const { level, period, open } = stepTexts(step, context);
    const below = [period, open].filter(Boolean).join(', ');
    return { text: level, below, tone: isAbsent(step.value) ? 'soft' : 'strong', marks: '' };
  });
  const widest = Math.max(0, ...steps.map(({ label }) => textWidth(label)));
  const needed = Math.ceil(widest + columnGap + fitColumn(values, 0, valueRoom).width) + 1;
  const right = width < stackedBelow ? width : Math.min(width, needed);
  const column = fitColumn(values, right, valueRoom);
  let y = top;
  const rows = steps.map(({ label }, index) => {
    const name = layoutText(label, {
      x: 0,
      y: y + lineHeight,
      width: columnStart(column) - columnGap,
    });
    const value = values[index];
    const row = [...name, ...(value ? layoutValue(value, column, y + lineHeight) : [])];
    y = Math.max(...row.map((label) => label.y)) + 6;
    return row;
  });
  return { rows, bottom: y };
}
