import { compareText } from './problem.ts';

/** A day, a month or a year, as ISO 8601 writes it. */
const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const isoWeek = /^(\d{4})-W(\d{2})$/;

/** True for `2021`, false for `0000`, which is no year that anybody counts. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && text !== '0000';
}

/** True for `2021`, `2021-12` and `2021-12-31` where that day exists. */
export function isPartialDate(text: string): boolean {
  const match = partialDate.exec(text);
  if (!match) return false;
  const [, year = '', month, day] = match;
  if (!isYear(year)) return false;
  if (month === undefined) return true;
  return isDay(Number(year), Number(month), day === undefined ? 1 : Number(day));
}

/** True for `2021-12-31`, false for `2021-02-30`. */
export function isDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** True for `2021-12`. */
export function isMonth(text: string): boolean {
  return text.length === 7 && isPartialDate(text);
}

/** True for an ISO 8601 week that exists: `2026-W53`, but not `2025-W53`. */
export function isWeek(text: string): boolean {
  const [, year = '', week] = isoWeek.exec(text) ?? [];
  return isYear(year) && Number(week) >= 1 && Number(week) <= weeksIn(Number(year));
}

/** True for `2021-Q1`. */
export function isQuarter(text: string): boolean {
  return /^\d{4}-Q[1-4]$/.test(text) && isYear(text.slice(0, 4));
}

/** True for `2020/21` and `1999/00`: the second year follows the first. */
export function isSchoolYear(text: string): boolean {
  const [, year = '', end] = /^(\d{4})\/(\d{2})$/.exec(text) ?? [];
  return isYear(year) && Number(end) === (Number(year) + 1) % 100;
}

/** 52 or 53. A year has 53 ISO weeks where its 1 January is a Thursday, or a Wednesday in a leap year. */
export function weeksIn(year: number): number {
  const firstDay = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return firstDay === 4 || (leap && firstDay === 3) ? 53 : 52;
}

/** True where every day of the first lies before every day of the second: `2021-01` before `2021-12-31`. */
export function isBefore(first: string, second: string): boolean {
  return lastDayOf(first) < firstDayOf(second);
}

/** Orders dates by their last day, and of those that end together the longer first: `2021-01`, `2021`, `2021-12-31`. */
export function byDay(a: string, b: string): number {
  return compareText(lastDayOf(a), lastDayOf(b)) || compareText(firstDayOf(a), firstDayOf(b));
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && day >= 1;
}

/** `2021-12-01` of `2021-12`, `2021-01-01` of `2021`. */
export function firstDayOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** `2021-12-31` of `2021-12` and of `2021`. */
export function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date.length === 4 ? `${date}-12` : date}-${String(last).padStart(2, '0')}`;
}

/** A length of time in whole days, months or years. */
export interface Duration {
  count: number;
  unit: 'days' | 'months' | 'years';
}

/** From the end of one date to the end of another, in the largest unit of which there are two, else in days. */
export function timeBetween(first: string, second: string): Duration {
  const [start, end] = [lastDayOf(first), lastDayOf(second)];
  const months = monthNumber(end) - monthNumber(start) - (isEarlierInMonth(end, start) ? 1 : 0);
  if (months >= 24) return { count: Math.floor(months / 12), unit: 'years' };
  if (months >= 2) return { count: months, unit: 'months' };
  return { count: (Date.parse(end) - Date.parse(start)) / 86_400_000, unit: 'days' };
}

const duration = /^(\d+) (day|month|year)s?$/;

/** Reads `3 months` and `1 day`; undefined where the text is of another form. */
export function durationIn(text: string): Duration | undefined {
  const [, count, unit] = duration.exec(text) ?? [];
  return unit === undefined
    ? undefined
    : { count: Number(count), unit: `${unit}s` as Duration['unit'] };
}

/** The last day of a date, and so much later; a month that is shorter ends the earlier. */
export function lastDayAfter(date: string, { count, unit }: Duration): string {
  const last = lastDayOf(date);
  if (unit === 'days') return isoDay(Date.parse(last) + count * 86_400_000);
  const month = monthNumber(last) + count * (unit === 'years' ? 12 : 1);
  const ofMonth = `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
  if (last === lastDayOf(last.slice(0, 7))) return lastDayOf(ofMonth);
  const day = `${ofMonth}-${last.slice(8)}`;
  return day < lastDayOf(ofMonth) ? day : lastDayOf(ofMonth);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Months since year 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** Whether a day stands earlier in its month than another in its own; the last days of months are alike. */
function isEarlierInMonth(day: string, other: string): boolean {
  return day !== lastDayOf(day.slice(0, 7)) && day.slice(8) < other.slice(8);
}
