import { ticks } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Unit } from '../../domain/unit.ts';
import type { FigureWords } from '../words.ts';
import { lineHeight, type Label, textWidth } from '../geometry.ts';
import { measureScale, type MeasureScale } from '../unit-panel.ts';
import type { Level, Steps } from './model.ts';

export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Periods from left to right, each a stretch of its own; levels from zero upwards. */
export interface StepsAxes {
  x: ScaleLinear<number, number>;
  y: MeasureScale;
}

export interface PeriodNames {
  labels: Label[];
  /** Where one period ends and the next begins. */
  ticks: number[];
  bottom: number;
}

/** Room beyond the periods for a step whose end is not known. */
const openRoom = 28;

/** Between the names of periods. */
const gap = 8;

/** Narrower periods have no ticks between them. */
const leastPeriod = 12;

/** None where no period is known. */
export function layoutAxes(
  { unit }: Steps,
  levels: readonly Level[],
  { left, right, top, bottom }: Plot,
): StepsAxes | undefined {
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) return undefined;
  const values = levels.flatMap(({ value }) => value ?? []);
  const isOpen = ({ step }: Level, end: 'start' | 'end'): boolean => typeof step[end] === 'object';
  return {
    x: scaleLinear(
      [first.from, last.to],
      [
        left + (isOpen(first, 'start') ? openRoom : 0),
        right - (isOpen(last, 'end') ? openRoom : 0),
      ],
    ),
    y: measureScale(unit, values, [bottom, top]),
  };
}

/** `måned 1` under each period, or numbers under as many as fit, and the unit below them. */
export function namePeriods(
  { x }: StepsAxes,
  unit: Unit,
  { left, right, bottom }: Plot,
  words: FigureWords,
): PeriodNames {
  const [from = 0, to = 0] = x.domain();
  const width = x(from + 1) - x(from);
  const all = Array.from({ length: to - from }, (_, index) => from + index);
  const full = all.map((period) => words.numbered({ start: period, end: period }, unit));
  const fits = full.every((text) => textWidth(text) + gap <= width);
  const numbers = fits ? all : numbersApart(from, to, width, unit, words);
  const y = bottom + lineHeight + 2;
  const labels = numbers.flatMap((period): Label[] => {
    const text = fits ? (full[period - from] ?? '') : words.number(period, unit);
    const at = x(period + 0.5);
    const half = textWidth(text) / 2;
    if (at - half < left || at + half > right) return [];
    return [{ x: at, y, text, anchor: 'middle', tone: 'soft' }];
  });
  const title: Label = {
    x: (left + right) / 2,
    y: y + lineHeight,
    text: words.unit(unit),
    anchor: 'middle',
    tone: 'soft',
  };
  return {
    labels: fits ? labels : [...labels, title],
    ticks: width < leastPeriod ? [] : [...all, to].map(x),
    bottom: fits ? y : y + lineHeight,
  };
}

/** Round numbers, as many as fit without overlap. */
function numbersApart(
  from: number,
  to: number,
  width: number,
  unit: Unit,
  words: FigureWords,
): number[] {
  const widest = Math.max(...[from, to - 1].map((period) => textWidth(words.number(period, unit))));
  const apart = Math.max(1, Math.ceil((widest + gap) / width));
  if (apart === 1) return Array.from({ length: to - from }, (_, index) => from + index);
  return ticks(from, to - 1, Math.floor((to - from) / apart)).filter(Number.isInteger);
}
