import { expect, test } from 'vitest';
import { personalDataIn } from '../../../src/domain/persons/personal-data.ts';
import { lookAlikes, personalTexts } from './spellings.ts';

const isRefused = (text: string) =>
  personalDataIn(text).some(({ kind }) => !kind.endsWith('-like'));

test('of 200 texts about persons, all are found', () => {
  expect(personalTexts.length).toBeGreaterThanOrEqual(200);
  expect(new Set(personalTexts).size).toBe(personalTexts.length);
  expect(personalTexts.filter((text) => personalDataIn(text).length === 0)).toEqual([]);
});

test('all but numbers that a list of numbers or a day and a time could be are refused', () => {
  expect(personalTexts.filter((text) => !isRefused(text))).toEqual([
    'Sag 29 02 00 0042.',
    'id:15 07 14 9876, Odder',
    '24 05 85 1234',
    '29.02.00 1234',
  ]);
});

test('of 200 texts that look like them, none is refused or asked about', () => {
  expect(lookAlikes.length).toBeGreaterThanOrEqual(200);
  expect(new Set(lookAlikes).size).toBe(lookAlikes.length);
  expect(lookAlikes.filter((text) => personalDataIn(text).length > 0)).toEqual([]);
});

// Sixty capitals before a name: tried in every way in which they could be names, they took hours.
test('letters in a row before a name do not keep it from being found', () => {
  const found = personalDataIn(`${'A'.repeat(60)}! Anna Holm, 12.03.1990`);
  expect(found.map(({ kind }) => kind)).toEqual(['birth-date']);
});
