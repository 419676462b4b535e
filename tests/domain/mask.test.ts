import { describe, expect, test } from 'vitest';
import { maskPersonalData } from '../../src/domain/mask.ts';

const masked = 'ddmmyy-****';

describe('masks', () => {
  test.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '010190\u00a01234',
    '010190–1234',
    '311299-0000',
    '101901234',
  ])('%s', (number) => {
    expect(maskPersonalData(`nr. ${number}, Odder`)).toBe(`nr. ${masked}, Odder`);
  });
});

describe('leaves', () => {
  test.each([
    '2021-12-31',
    '1.404',
    '12345678',
    '00101901234',
    '321390-1234',
    '011390-1234',
    '2013-2014',
    '010190-12345',
  ])('%s', (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });
});
