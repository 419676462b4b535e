import type { FigureKey } from '../figure.ts';
import type { FigureWords, NoteMarks } from '../words.ts';
import { lineHeight, stackedBelow, type Box, type Label, type Point } from '../geometry.ts';
import { layoutAxes, namePeriods, type Plot, type StepsAxes } from './axis.ts';
import {
  findChanges,
  findLevels,
  findOpenEnds,
  type Change,
  type Level,
  type Steps,
} from './model.ts';
import { type Context, fitUnder, layoutUnder, layoutLevel, layoutList } from './texts.ts';

export interface StepsLayout {
  width: number;
  height: number;
  plot: Plot;
  /** The position of level zero; undefined where no period is known. */
  zero?: number;
  /** Where one period ends and the next begins. */
  ticks: number[];
  /** The names of the periods, and the steps' words where they are listed. */
  labels: Label[];
  steps: StepLayout[];
  /** Level changes whose period is known. */
  changes: Line[];
  /** Changes and ends whose period is known only as lying between two others. */
  uncertain: Line[];
  keys: FigureKey[];
}

/** From one point to another. */
export type Line = [Point, Point];

interface StepLayout {
  key: string;
  /** Its index in the table. */
  row: number;
  labels: Label[];
  /** Where its level holds for certain. */
  line?: Line;
  /** From its line to zero. */
  area?: Box;
  middle: number;
}

const heights = { narrow: 150, wide: 190 } as const;

/** A line in steps, the level on each, and its name and periods under it or in a list. */
export function layoutSteps(
  steps: Steps,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): StepsLayout {
  const context = { steps, words, marks };
  const levels = findLevels(steps.steps);
  const plot = layoutPlot(levels, width);
  const axes = layoutAxes(steps, levels, plot);
  if (!axes) return layoutWithoutPeriods(context, plot, width);
  const names = namePeriods(axes, steps.period, plot, words);
  const isUnder = levels.length === steps.steps.length && fitUnder(levels, axes, context);
  const top = names.bottom + lineHeight + 8;
  const list = isUnder ? { rows: [], bottom: 0 } : layoutList(context, names.bottom + 8, width);
  const laid = levels.map((level) => {
    const under = isUnder ? layoutUnder(level, axes, top, context) : [];
    return layoutStep(level, [...layoutLevel(level, axes, context), ...under], axes, steps);
  });
  const lines = layoutLines(levels, axes, plot);
  const lowest = Math.max(...laid.flatMap(({ labels }) => labels.map(({ y }) => y + 6)));
  return {
    width,
    height: Math.max(list.bottom, names.bottom + 6, lowest),
    plot,
    zero: axes.y(0),
    ticks: names.ticks,
    labels: [...names.labels, ...list.rows.flat()],
    steps: laid,
    ...lines,
    keys: lines.uncertain.length > 0 ? [{ sign: 'change', text: words.words.openChange }] : [],
  };
}

/** Room above for the level on the highest line, and below where one is less than zero. */
function layoutPlot(levels: readonly Level[], width: number): Plot {
  const top = lineHeight + 4;
  const isBelow = levels.some(({ value = 0 }) => value < 0);
  const height = heights[width < stackedBelow ? 'narrow' : 'wide'];
  return { left: 0, right: width, top, bottom: top + height + (isBelow ? lineHeight : 0) };
}

function layoutStep(
  level: Level,
  labels: Label[],
  { x, y }: StepsAxes,
  { steps }: Steps,
): StepLayout {
  const { step, value } = level;
  const [left, right] = [x(level.from), x(level.to)];
  const base = { key: step.key, row: steps.indexOf(step), labels, middle: (left + right) / 2 };
  if (value === undefined) return base;
  const at = y(value);
  return {
    ...base,
    line: [
      { x: left, y: at },
      { x: right, y: at },
    ],
    area: { x: left, y: Math.min(at, y(0)), width: right - left, height: Math.abs(y(0) - at) },
  };
}

function layoutLines(
  levels: readonly Level[],
  { x, y }: StepsAxes,
  { left, right }: Plot,
): Pick<StepsLayout, 'changes' | 'uncertain'> {
  const at = (period: number | undefined, value: number, edge = NaN): Point => ({
    x: period === undefined ? edge : x(period),
    y: y(value),
  });
  const changeLine = ({ from, to }: Change): Line => [
    at(from.period, from.value),
    at(to.period, to.value),
  ];
  const changes = findChanges(levels);
  const open = findOpenEnds(levels).map(({ from, to, value }): Line => [
    at(from, value, left),
    at(to, value, right),
  ]);
  return {
    changes: changes.filter(({ certain }) => certain).map(changeLine),
    uncertain: [...changes.filter(({ certain }) => !certain).map(changeLine), ...open],
  };
}

function layoutWithoutPeriods(context: Context, plot: Plot, width: number): StepsLayout {
  const { rows, bottom } = layoutList(context, 0, width);
  return {
    width,
    height: bottom,
    plot,
    ticks: [],
    labels: rows.flat(),
    steps: [],
    changes: [],
    uncertain: [],
    keys: [],
  };
}
