import { expect, test } from 'vitest';

import { figureWords } from '../../src/figures/figure-words.ts';
import { danish, exampleNames, plain } from './danish.ts';

const english = figureWords('en', exampleNames);

test.each([
  [{ start: '2020-06', end: '2021-02' }, 'jun. 2020–feb. 2021', 'Jun 2020–Feb 2021'],
  [{ start: '2020-06' }, 'fra jun. 2020', 'from Jun 2020'],
  [{ end: '2021' }, 'til og med 2021', 'up to and including 2021'],
  [{}, '', ''],
])('a period with the ends %o is %s, in English %s', (ends, inDanish, inEnglish) => {
  expect(plain(danish.period(ends))).toBe(inDanish);
  expect(plain(english.period(ends))).toBe(inEnglish);
});

test('a period breaks only after its dash', () => {
  expect(danish.period({ start: '2020-06', end: '2021-02' })).not.toContain(' ');
});

test.each([
  [{ start: 1, end: 3 }, 'måned 1–3', 'month 1–3'],
  [{ start: 4, end: 4 }, 'måned 4', 'month 4'],
  [{ start: 4 }, 'fra måned 4', 'from month 4'],
  [{ end: 8 }, 'til og med måned 8', 'up to and including month 8'],
])('numbered periods with the ends %o are %s, in English %s', (ends, inDanish, inEnglish) => {
  expect(plain(danish.numbered(ends, 'month-number'))).toBe(inDanish);
  expect(plain(english.numbered(ends, 'month-number'))).toBe(inEnglish);
});
