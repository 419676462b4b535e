import type { Drawing } from '../drawing.ts';
import { boxMark, labelMarks, pathMark, type Mark } from '../marks.ts';
import { d, pathThrough } from '../svg-path.ts';
import type { Line, StepsLayout } from './layout.ts';

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
      ...pathOfLines('level approximate', uncertain),
      ...pathOfLines('level', lines),
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

function pathOfLines(className: string, lines: readonly Line[]): Mark[] {
  return lines.length === 0 ? [] : [pathMark(className, lines.map(pathThrough).join(''))];
}
