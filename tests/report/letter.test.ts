import { expect, it } from 'vitest';
import { noteLetter } from '../../src/report/assemble.ts';

it.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [27, 'ab'],
  [52, 'ba'],
])('%d is %s', (index, letter) => {
  expect(noteLetter(index)).toBe(letter);
});
