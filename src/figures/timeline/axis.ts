import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { firstDayOf, lastDayOf } from '../../domain/calendar.ts';
import { isAbsent } from '../../domain/table.ts';
import { given } from '../../domain/given.ts';
import type { FigureWords } from '../words.ts';
import { lineHeight, type Label, textWidth } from '../geometry.ts';
import type { Lane } from './model.ts';

/** Months, and above them their years; only years where months would not stand apart. */
export interface TimeAxis {
  /** From days to units. */
  x: ScaleLinear<number, number>;
  ticks: TimeTick[];
  labels: Label[];
  /** The line under the names. */
  line: { from: number; to: number };
  bottom: number;
}

interface TimeTick {
  at: number;
  /** Where its line begins: a year's above its name, a month's beside it. */
  top: number;
}

/** The first month of the axis, and the one after its last. */
interface Months {
  first: number;
  end: number;
}

interface Room {
  left: number;
  right: number;
}

/** Months from tick to tick: whole parts of a year, then years that are round. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;
const year = 12;

/** Between a tick and its name, and between a name and the next tick. */
const inset = 3;

/** Room beyond the dates for lanes whose start or end is not known. */
const openRoom = 32;

/** Whole months that hold every date; none where there is no date. */
export function monthAxis(
  lanes: readonly Lane[],
  { left, right }: Room,
  words: FigureWords,
): TimeAxis | undefined {
  const days = lanes.map(laneDays);
  const known = days.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [to - 1]),
  ]);
  if (known.length === 0) return undefined;
  const months = {
    first: dayMonth(Math.min(...known)),
    end: dayMonth(Math.max(...known)) + 1,
  };
  const room = {
    left: left + (days.some(({ from }) => from === undefined) ? openRoom : 0),
    right: right - (days.some(({ to }) => to === undefined) ? openRoom : 0),
  };
  return layoutAxis(months, room, words);
}

function layoutAxis(months: Months, room: Room, words: FigureWords): TimeAxis {
  const x = scaleLinear(
    [firstDayOfMonth(months.first), firstDayOfMonth(months.end)],
    [room.left, room.right],
  );
  const at = (month: number): number => x(firstDayOfMonth(month));
  const step = monthStep((room.right - room.left) / (months.end - months.first), words);
  const ticks = monthsBy(step, months);
  const rows = step < year ? 2 : 1;
  const names = rows === 1 ? [] : ticks.flatMap((month) => monthName(month, at, room, words));
  return {
    x,
    ticks: ticks.map((month) => ({ at: at(month), top: isYear(month) ? 0 : lineHeight })),
    labels: [...yearNames(ticks, months, at, room), ...names],
    line: { from: at(months.first), to: at(months.end) },
    bottom: rows * lineHeight + 6,
  };
}

/** The smallest step at which the widest name stands clear of the next tick. */
function monthStep(monthWidth: number, words: FigureWords): number {
  const names = Array.from({ length: year }, (_, index) => textWidth(words.month(index + 1)));
  const month = Math.max(...names) + 2 * inset;
  const fits = (step: number): boolean =>
    step * monthWidth >= (step < year ? month : textWidth('2000') + 2 * inset);
  return steps.find(fits) ?? 1200;
}

/** The months that a step meets, counted from a January, so that every year that begins has its tick. */
function monthsBy(step: number, { first, end }: Months): number[] {
  const start = Math.ceil(first / step);
  const count = Math.max(0, Math.ceil(end / step) - start);
  return Array.from({ length: count }, (_, index) => (start + index) * step);
}

function isYear(month: number): boolean {
  return month % year === 0;
}

function monthName(
  month: number,
  at: (month: number) => number,
  { right }: Room,
  words: FigureWords,
): Label[] {
  return nameAt(at(month), 2 * lineHeight, words.month((month % year) + 1), right);
}

/** A year's name stands where it begins; the first also where the axis does, if there is room before the next. */
function yearNames(
  ticks: readonly number[],
  { first }: Months,
  at: (month: number) => number,
  { right }: Room,
): Label[] {
  const years = ticks.filter(isYear);
  const next = years[0] === undefined ? Infinity : at(years[0]);
  const room = next - at(first) >= textWidth('2000') + 2 * inset;
  const opening = room && !isYear(first) ? [first] : [];
  return [...opening, ...years].flatMap((month) =>
    nameAt(at(month), lineHeight, String(Math.floor(month / year)), right),
  );
}

/** A name to the right of its tick, where it ends before the axis does. */
function nameAt(at: number, y: number, text: string, right: number): Label[] {
  const x = at + inset;
  return x + textWidth(text) <= right ? [{ x, y: y - 4, text, tone: 'soft' }] : [];
}

const millisecondsADay = 86_400_000;

/** The days that a lane covers, counted from 1 January 1970: from the first to before `to`. */
interface Days {
  from?: number;
  to?: number;
}

/**
 * A lane begins on the first day of its start and covers the whole of its end: `2020-06` to `2021-02` is
 * 1 June 2020 to 28 February 2021. An end that is not known is left out.
 */
export function laneDays({ start, end }: Pick<Lane, 'start' | 'end'>): Days {
  return {
    ...given({
      from: isAbsent(start) ? undefined : dayNumber(firstDayOf(start)),
      to: isAbsent(end) ? undefined : dayNumber(lastDayOf(end)) + 1,
    }),
  };
}

/** The number of a day such as `2020-06-01`. */
function dayNumber(day: string): number {
  return Date.parse(day) / millisecondsADay;
}

/** Months are counted from January of the year 0. */
function firstDayOfMonth(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12) / millisecondsADay;
}

/** The month that a day lies in. */
function dayMonth(day: number): number {
  const date = new Date(day * millisecondsADay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
