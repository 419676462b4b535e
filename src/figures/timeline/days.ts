import { firstDayOf, lastDayOf } from '../../domain/calendar.ts';
import type { Lane } from './rows.ts';
import { isAbsent } from '../../domain/table.ts';

const millisecondsADay = 86_400_000;

/** The days that a lane covers, counted from 1 January 1970: from the first to before `to`. */
export interface Days {
  from?: number;
  to?: number;
}

/**
 * A lane begins on the first day of its start and covers the whole of its end: `2020-06` to `2021-02` is
 * 1 June 2020 to 28 February 2021. An end that is not known is left out.
 */
export function laneDays({ start, end }: Pick<Lane, 'start' | 'end'>): Days {
  return {
    ...(isAbsent(start) ? {} : { from: dayNumber(firstDayOf(start)) }),
    ...(isAbsent(end) ? {} : { to: dayNumber(lastDayOf(end)) + 1 }),
  };
}

/** The number of a day such as `2020-06-01`. */
function dayNumber(day: string): number {
  return Date.parse(day) / millisecondsADay;
}

/** Months are counted from January of the year 0. */
export function firstDayOfMonth(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12) / millisecondsADay;
}

/** The month that a day lies in. */
export function monthOfDay(day: number): number {
  const date = new Date(day * millisecondsADay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
