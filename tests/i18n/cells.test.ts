import { expect, test } from 'vitest';
import { type Field, absences } from '../../src/domain/table.ts';
import { absenceMarks } from '../../src/i18n/absence-marks.ts';
import { cellText } from '../../src/i18n/cells.ts';

const field = (extras: Partial<Field> = {}): Field => ({
  name: 'antal',
  title: 'Antal',
  type: 'number',
  ...extras,
});

test('a number takes the unit of its column, or of its row', () => {
  expect(cellText(73, field({ unit: 'percent' }), 'da')).toBe('73\u00A0pct.');
  expect(cellText(73, field(), 'da', { unit: 'percent', context: 'table' })).toBe('73\u00A0%');
});

test('a year takes no thousands mark', () => {
  expect(cellText(2014, field({ type: 'year' }), 'da')).toBe('2014');
});

test('dates, truths and categories are words', () => {
  expect(cellText('2021-12-31', field({ type: 'partial-date' }), 'da')).toBe('31. december 2021');
  expect(cellText(true, field({ type: 'boolean' }), 'da')).toBe('Ja');
  const categories = [{ value: 'k', label: 'Kvinde' }];
  expect(cellText('k', field({ type: 'text', categories }), 'da')).toBe('Kvinde');
});

test('the five absences have five texts and five marks', () => {
  const texts = absences.map((absent) => cellText({ absent }, field(), 'da'));
  expect(texts).toContain('skjult af hensyn til anonymitet');
  expect(new Set(texts).size).toBe(absences.length);
  expect(new Set(absences.map((absent) => absenceMarks[absent])).size).toBe(absences.length);
});
