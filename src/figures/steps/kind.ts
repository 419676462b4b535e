import { figureKind, type FigureTable, numberCell, type Drawing } from '../figure.ts';
import type { FigureWords } from '../words.ts';
import { boxMark, labelMarks, pathMark, type Mark, d, pathThrough } from '../marks.ts';
import { layoutSteps, type Line, type StepsLayout } from './layout.ts';
import { levelOf, readSteps, type Steps } from './model.ts';

/** A level in each period, and where it changes, as far as that is known. */
export const steps = figureKind({
  read: readSteps,
  layout: layoutSteps,
  draw: drawSteps,
  tabulate: tabulateSteps,
});

/** A row for each step: its first and last period, and its level. */
export function tabulateSteps(
  { titles, period, unit, steps }: Steps,
  words: FigureWords,
): FigureTable {
  return {
    columns: [
      { title: titles.label, numeric: false },
      { title: titles.start, numeric: true },
      { title: titles.end, numeric: true },
      { title: titles.value, numeric: true },
    ],
    rows: steps.map((step) => ({
      header: { text: step.label },
      cells: [
        numberCell({ value: step.start, unit: period, reference: step.startAt }, words),
        numberCell({ value: step.end, unit: period, reference: step.endAt }, words),
        numberCell({ ...levelOf(step), unit, reference: step.valueAt }, words),
      ],
    })),
  };
}

export function drawSteps(layout: StepsLayout): Drawing {
  const { width, height, steps, changes, uncertain, labels, keys } = layout;
  const lines = [...steps.flatMap(({ line }) => (line ? [line] : [])), ...changes];
  return {
    width,
    height,
    keys,
    marks: [
      ...steps.flatMap(({ area }) => (area ? [boxMark('level-area', area)] : [])),
      ...drawAxis(layout),
      ...linesMarks('level approximate', uncertain),
      ...linesMarks('level', lines),
      ...labelMarks([...labels, ...steps.flatMap((step) => step.labels)]),
    ],
    stops: {
      axis: 'x',
      at: steps.map(({ middle, row }) => ({ position: middle, rows: [row] })),
    },
  };
}

function drawAxis({ plot, zero, ticks }: StepsLayout): Mark[] {
  if (zero === undefined) return [];
  const { left, right, bottom } = plot;
  const marks = [pathMark('rule', d`M${left} ${zero}H${right}`)];
  if (ticks.length > 0)
    marks.push(pathMark('rule', ticks.map((at) => d`M${at} ${bottom}v5`).join('')));
  return marks;
}

function linesMarks(className: string, lines: readonly Line[]): Mark[] {
  return lines.length === 0 ? [] : [pathMark(className, lines.map(pathThrough).join(''))];
}
