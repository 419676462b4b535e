import { describe, expect, it } from 'vitest';
import {
  byDay,
  isBefore,
  isDate,
  isMonth,
  isPartialDate,
  isWeek,
  isYear,
  lastDayAfter,
  timeBetween,
  weeksIn,
} from '../../src/domain/calendar.ts';

describe('dates', () => {
  it.each(['2021', '2021-12', '2021-12-31', '2020-02-29'])('%s exists', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(['2021-13', '2021-00', '2021-02-29', '2021-1', '21', '2021-12-32', '31-12-2021', ''])(
    '%s does not',
    (date) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );

  it.each(['0000', '0000-01', '0000-01-01', '0000-W01'])(
    '%s is in a year that does not',
    (date) => {
      expect([isPartialDate(date), isWeek(date), isYear(date)]).toEqual([false, false, false]);
    },
  );

  it.each(['0001', '1900', '9999'])('%s is a year', (year) => {
    expect([isYear(year), isPartialDate(year)]).toEqual([true, true]);
  });

  it('tells days from months', () => {
    expect([isDate('2021-12-31'), isDate('2021-12'), isMonth('2021-12'), isMonth('2021')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('ISO weeks', () => {
  /** Years with 53 weeks: 2004, 2009, 2015, 2020, 2026 (conventions of ISO 8601; printed calendars). */
  it.each([2004, 2009, 2015, 2020, 2026])('%d has 53', (year) => {
    expect(weeksIn(year)).toBe(53);
  });

  it.each([2014, 2021, 2024, 2025])('%d has 52', (year) => {
    expect(weeksIn(year)).toBe(52);
  });

  it('exist or not', () => {
    expect([isWeek('2026-W53'), isWeek('2025-W53'), isWeek('2014-W00'), isWeek('2014-09')]).toEqual(
      [true, false, false, false],
    );
  });
});

describe('isBefore', () => {
  it.each([
    ['2021-01', '2021-12-31', true],
    ['2021', '2021-12-31', false],
    ['2020', '2021', true],
    ['2021-12-31', '2021-12', false],
    ['2021-11-30', '2021-12', true],
    ['2021-02', '2021-02-28', false],
  ])('%s lies before %s: %s', (first, second, expected) => {
    expect(isBefore(first, second)).toBe(expected);
  });
});

describe('lastDayAfter', () => {
  it.each([
    ['2021-01-15', 1, 'months', '2021-02-15'],
    ['2021-11-15', 2, 'months', '2022-01-15'],
    ['2021-12', 2, 'months', '2022-02-28'],
    // The last day of a month goes to the last day of another, and a day that it lacks too.
    ['2021-02-28', 1, 'months', '2021-03-31'],
    ['2021-01-30', 1, 'months', '2021-02-28'],
    ['2021-03-15', 2, 'years', '2023-03-15'],
    ['2020-02-29', 1, 'years', '2021-02-28'],
    ['2021', 14, 'days', '2022-01-14'],
  ] as const)('%s and %i %s is %s', (date, count, unit, expected) => {
    expect(lastDayAfter(date, { count, unit })).toBe(expected);
  });
});

describe('timeBetween', () => {
  it.each([
    ['2021-01-15', '2021-04-15', 3, 'months'],
    ['2021-01-15', '2021-04-14', 2, 'months'],
    ['2021-01-15', '2021-03-14', 58, 'days'],
    ['2021-01-31', '2021-04-30', 3, 'months'],
    ['2021', '2023-12-30', 23, 'months'],
    ['2021', '2023', 2, 'years'],
    ['2021-06-30', '2024-06-29', 2, 'years'],
  ] as const)('from %s to %s is %i %s', (first, second, count, unit) => {
    expect(timeBetween(first, second)).toEqual({ count, unit });
  });
});

describe('byDay', () => {
  it('orders by the last day, and of those that end together the longer first', () => {
    const days = ['2021-12-31', '2022', '2021', '2021-01', '2021-12'];
    expect(days.toSorted(byDay)).toEqual(['2021-01', '2021', '2021-12', '2021-12-31', '2022']);
  });
});
