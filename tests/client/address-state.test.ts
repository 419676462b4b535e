import { describe, expect, test } from 'vitest';

import { addressWith, readState } from '../../src/client/address-state.ts';

const page = 'https://maalestok.example/rapporter/a/';

describe('the state in an address', () => {
  test.each([
    ['?figur=kurver&ved=3&uden=1+3', { row: 2, off: [0, 2] }],
    ['?figur=kurver', { row: undefined, off: [] }],
    ['?figur=kurver&ved=3#figur-kurver', { row: 2, off: [] }],
    ['?figur=kurver&ved=0', { row: undefined, off: [] }],
    ['?figur=kurver&ved=-1&uden=x', { row: undefined, off: [] }],
    ['?figur=kurver&ved=1.5&uden=1.5+2', { row: undefined, off: [1] }],
    ['?figur=kurver&ved=99999&uden=', { row: undefined, off: [] }],
    ['?figur=kurver&ved=%F0%9F', { row: undefined, off: [] }],
    ['?figur=andre&ved=3', undefined],
    ['?ved=3', undefined],
    ['', undefined],
  ])('%s', (search, state) => {
    expect(readState(page + search, 'kurver')).toEqual(state);
  });
});

describe('an address with a state', () => {
  test('counts from 1, and keeps hash and foreign parameters', () => {
    expect(addressWith(`${page}?a=b#figur-kurver`, 'kurver', { row: 2, off: [0, 2] })).toBe(
      `${page}?a=b&figur=kurver&ved=3&uden=1+3#figur-kurver`,
    );
  });

  test('of another figure takes its place', () => {
    expect(addressWith(`${page}?figur=andre&ved=1`, 'kurver', { row: undefined, off: [1] })).toBe(
      `${page}?figur=kurver&uden=2`,
    );
  });

  test('says nothing of a figure that is as it came', () => {
    const untouched = { row: undefined, off: [] };
    expect(addressWith(`${page}?figur=kurver&ved=1`, 'kurver', untouched)).toBe(page);
    const other = `${page}?figur=andre&ved=1`;
    expect(addressWith(other, 'kurver', untouched)).toBe(other);
  });

  test('reads as what was written', () => {
    const state = { row: 11, off: [0, 7] };
    expect(readState(addressWith(page, 'kurver', state), 'kurver')).toEqual(state);
  });
});
