import { expect, test } from 'vitest';
import { formatDate, formatMonthName, formatPeriod } from '../../src/i18n/dates.ts';
import { formatList } from '../../src/i18n/quantities.ts';

test.each([
  ['2014-03-09', '9. marts 2014', '9 March 2014'],
  ['2014-03', 'marts 2014', 'March 2014'],
  ['2014', '2014', '2014'],
  ['2014-W09', 'uge 9, 2014', 'week 9, 2014'],
  ['2014-Q3', '3. kvartal 2014', 'Q3 2014'],
  ['2014/15', '2014/15', '2014/15'],
])('%s is %s, in English %s', (date, danish, english) => {
  expect(formatDate(date, 'da')).toBe(danish);
  expect(formatDate(date, 'en')).toBe(english);
});

test.each([
  ['2014-03-09', '2014-04-09', '9. marts–9. april 2014'],
  ['2011-08', '2014-03', 'august 2011–marts 2014'],
  ['2018', '2021-12-31', '2018–31. december 2021'],
  ['2018', '2021', '2018–2021'],
  ['2021', '2021', '2021'],
])('the period from %s to %s is %s', (start, end, text) => {
  expect(formatPeriod({ start, end }, 'da')).toBe(text);
});

test.each([
  ['2014-03-09', '9. mar. 2014', '9 Mar 2014'],
  ['2014-03', 'mar. 2014', 'Mar 2014'],
  ['2014', '2014', '2014'],
])('%s is %s where there is little room, in English %s', (date, danish, english) => {
  expect(formatDate(date, 'da', 'short')).toBe(danish);
  expect(formatDate(date, 'en', 'short')).toBe(english);
});

test('a period and a month have a short form too', () => {
  const period = { start: '2011-08', end: '2014-03' };
  expect(formatPeriod(period, 'da', 'short')).toBe('aug. 2011–mar. 2014');
  expect(formatPeriod(period, 'da')).toBe('august 2011–marts 2014');
  expect([formatMonthName(1, 'da'), formatMonthName(12, 'en')]).toEqual(['jan.', 'Dec']);
});

test('a list ends in og', () => {
  expect(formatList(['Egedal', 'Odder', 'Tønder'], 'da')).toBe('Egedal, Odder og Tønder');
});
