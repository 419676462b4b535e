import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { firstDayOf } from '../domain/calendar.ts';
import type { FieldType } from '../domain/table.ts';
import { textWidth, lineHeight, type Label } from './geometry.ts';
import type { FigureWords } from './words.ts';

/** The types of columns whose values stand along an axis of time. */
export type TimeType = Extract<
  FieldType,
  'year' | 'school-year' | 'quarter' | 'month' | 'week' | 'date'
>;

/** How times of one type are counted, and what a year's parts are called. */
interface Calendar {
  /** A time as a number: whole periods from one to the next, except for days. */
  position: (time: string) => number;
  /** The position of a part of a year, from 0. */
  at: (year: number, part: number) => number;
  /** How many parts a year has; days are named by their months. */
  parts: number;
  /** How many parts there may be from name to name. */
  steps: readonly number[];
  partName: (part: number, words: FigureWords) => string;
  yearName: (year: number) => string;
  /** Whether periods without a row are gaps; days are no periods. */
  isPeriod: boolean;
}

const day = 86_400_000;
const yearOf = (time: string): number => Number(time.slice(0, 4));
const inYears = {
  position: yearOf,
  at: (year: number) => year,
  parts: 1,
  steps: [],
  partName: () => '',
  yearName: String,
  isPeriod: true,
};
const inMonths = {
  parts: 12,
  steps: [1, 2, 3, 6],
  partName: (part: number, words: FigureWords) => words.month(part + 1),
  yearName: String,
};

const calendars: Readonly<Record<TimeType, Calendar>> = {
  year: inYears,
  'school-year': { ...inYears, yearName: schoolYear },
  quarter: {
    position: (time) => yearOf(time) * 4 + Number(time.slice(6)) - 1,
    at: (year, part) => year * 4 + part,
    parts: 4,
    steps: [1, 2],
    partName: (part, words) => words.quarter(part + 1),
    yearName: String,
    isPeriod: true,
  },
  month: {
    ...inMonths,
    position: (time) => yearOf(time) * 12 + Number(time.slice(5, 7)) - 1,
    at: (year, part) => year * 12 + part,
    isPeriod: true,
  },
  week: {
    position: (time) => mondayOf(yearOf(time), Number(time.slice(6))),
    at: (year, part) => mondayOf(year, part + 1),
    parts: 52,
    steps: [1, 2, 4, 13, 26],
    partName: (part, words) => words.number(part + 1, 'week-number'),
    yearName: String,
    isPeriod: true,
  },
  date: {
    ...inMonths,
    position: (time) => Date.parse(firstDayOf(time)) / day,
    at: (year, part) => Date.UTC(year, part) / day,
    isPeriod: false,
  },
};

function schoolYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The Monday of an ISO week, in weeks since Thursday 1 January 1970; 4 January is always in the first week. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4) / day;
  const weekday = (((fourth + 3) % 7) + 7) % 7;
  return (fourth - weekday + 3) / 7 + week - 1;
}

/** A time as a number on its axis. */
export function timePosition(time: string, type: TimeType): number {
  return calendars[type].position(time);
}

/**
 * How far apart neighbours are that nothing is missing between: the least distance there is. Infinite for days, which
 * nobody measures one after the other.
 */
export function usualStep(positions: readonly number[], type: TimeType): number {
  if (!calendars[type].isPeriod) return Infinity;
  const sorted = [...new Set(positions)].sort((a, b) => a - b);
  const steps = sorted.flatMap((at, index) => {
    const next = sorted[index + 1];
    return next === undefined ? [] : next - at;
  });
  return Math.min(Infinity, ...steps);
}

export type TimeScale = ScaleLinear<number, number>;

/** Times from left to right; a single one stands in the middle. */
export function timeScale(positions: readonly number[], [left, right]: [number, number]) {
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  return last > first
    ? scaleLinear([first, last], [left, right])
    : scaleLinear([first - 0.5, first + 0.5], [left, right]);
}

export interface TimeTicks {
  ticks: number[];
  labels: Label[];
  bottom: number;
}

const gap = 8;
const yearSteps = [1, 2, 3, 4, 5, 10, 20, 50, 100];

/** Up to this step years are counted back from the last one, which readers look for; longer steps meet round years. */
const countedBack = 4;

/** The names of years, and above them of their parts where those stand apart; `y` is where the first line of them is. */
export function layoutTimeTicks(
  x: TimeScale,
  type: TimeType,
  y: number,
  width: number,
  words: FigureWords,
): TimeTicks {
  const calendar = calendars[type];
  const named = partStep(x, calendar, words);
  const yearsAt = named.length > 0 ? y + lineHeight : y;
  const parts = named.map(({ at, text }) => labelAt(x(at), text, y, width));
  const years = yearLabels(x, calendar, yearsAt, width);
  const ticks = named.length > 0 ? named.map(({ at }) => at) : years.map(({ at }) => at);
  return {
    ticks: ticks.map(x),
    labels: [...parts, ...years.map(({ label }) => label)],
    bottom: yearsAt + 4,
  };
}

/** The parts of years at the smallest step at which their names stand apart; none where that is a year. */
function partStep(x: TimeScale, calendar: Calendar, words: FigureWords) {
  for (const step of calendar.steps) {
    const named = yearsIn(x, calendar).flatMap((year) =>
      Array.from({ length: Math.ceil(calendar.parts / step) }, (_, index) => index * step)
        .map((part) => ({
          at: calendar.at(year, part),
          text: calendar.partName(part, words),
        }))
        .filter(({ at }) => isWithin(x, at)),
    );
    if (areApart(named.map(({ at, text }) => ({ at: x(at), text })))) return named;
  }
  return [];
}

/** Years at round distances, each where it begins; the first of the axis also where it begins in the middle of one. */
function yearLabels(x: TimeScale, calendar: Calendar, y: number, width: number) {
  const [from = 0] = x.domain();
  const years = yearsIn(x, calendar);
  const last = years.at(-1) ?? 0;
  const yearStart = (year: number) =>
    calendar.parts > 1 ? Math.max(from, calendar.at(year, 0)) : calendar.at(year, 0);
  for (const step of yearSteps) {
    const named = years
      .filter((year) => (step > countedBack ? year % step === 0 : (last - year) % step === 0))
      .map((year) => ({ at: yearStart(year), text: calendar.yearName(year) }))
      .filter(({ at }) => isWithin(x, at));
    const labels = named.map(({ at, text }) => ({ at, label: labelAt(x(at), text, y, width) }));
    const spans = labels.map(({ label }) => ({ at: middleOf(label), text: label.text }));
    if (areApart(spans)) return labels;
  }
  return [];
}

function yearsIn(x: TimeScale, { at }: Calendar): number[] {
  const [from = 0, to = 0] = x.domain();
  const perYear = at(2001, 0) - at(2000, 0);
  const origin = 2000 - at(2000, 0) / perYear;
  const first = Math.floor(from / perYear + origin) - 1;
  const last = Math.ceil(to / perYear + origin) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => at(year + 1, 0) > from && at(year, 0) <= to,
  );
}

function isWithin(x: TimeScale, at: number): boolean {
  const [from = 0, to = 0] = x.domain();
  return at >= from && at <= to;
}

function areApart(labels: readonly { at: number; text: string }[]): boolean {
  return labels.every(({ at, text }, index) => {
    const next = labels[index + 1];
    return !next || next.at - at >= (textWidth(text) + textWidth(next.text)) / 2 + gap;
  });
}

/** A name centred on its tick, moved so that it stays within the picture. */
function labelAt(at: number, text: string, y: number, width: number): Label {
  const half = textWidth(text) / 2;
  const x = Math.min(width - half, Math.max(half, at));
  return { x, y, text, anchor: 'middle', tone: 'soft' };
}

function middleOf({ x }: Label): number {
  return x;
}
