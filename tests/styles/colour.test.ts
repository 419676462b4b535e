import { expect, test } from 'vitest';

import { contrast, deficiencies, distance, lightOf, oklab, seen, sights } from './colour.ts';
import { readTokens } from './tokens.ts';

const white = lightOf('#fff');

// 21 and 1 are the ends of the scale in WCAG 2.2. Of greys on white, #767676 is the lightest that passes at 4.5,
// as WebAIM's checker tells; red on white is 4:1 (3.998) by hand: 1.05 / (0.2126 + 0.05).
test.each([
  ['#000', 21],
  ['#fff', 1],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#ff0000', 4],
])('the contrast of %s on white is %d', (colour, expected) => {
  expect(contrast(lightOf(colour), white)).toBeCloseTo(expected, 2);
  expect(contrast(white, lightOf(colour))).toBeCloseTo(expected, 2);
});

// CSS Color 4 gives red as oklch(0.628 0.2577 29.23), which is (0.628, 0.2249, 0.1258).
test.each([
  ['#fff', [1, 0, 0]],
  ['#000', [0, 0, 0]],
  ['#f00', [0.628, 0.2249, 0.1258]],
])('%s in OKLab', (colour, expected) => {
  oklab(lightOf(colour)).forEach((value, index) => {
    expect(value).toBeCloseTo(expected[index] ?? NaN, 3);
  });
});

test('white and black are as far apart as lightness goes', () => {
  expect(distance(white, lightOf('#000'))).toBeCloseTo(1, 6);
});

test('what has no hue is seen alike by all', () => {
  for (const matrix of Object.values(deficiencies))
    for (const row of matrix) expect(row[0] + row[1] + row[2]).toBeCloseTo(1, 5);
  const grey = lightOf('#808080');
  for (const sight of sights) expect(distance(seen(sight, grey), grey)).toBeCloseTo(0, 4);
});

test('red and green come near each other without red or green cones, and blue and green without blue ones', () => {
  const apart = (sight: (typeof sights)[number], a: string, b: string): number =>
    distance(seen(sight, lightOf(a)), seen(sight, lightOf(b)));
  for (const sight of ['protanopia', 'deuteranopia'] as const)
    expect(apart(sight, '#b06040', '#708040')).toBeLessThan(
      apart('normal', '#b06040', '#708040') / 2,
    );
  expect(apart('tritanopia', '#2080a0', '#208880')).toBeLessThan(
    apart('normal', '#2080a0', '#208880') / 2,
  );
});

test('a token is the same on light and dark paper where it does not say otherwise', () => {
  const css = ':root { --paper: light-dark(#fff, #000); --one: #111; }';
  const { light, dark } = readTokens(css);
  expect([light.get('--paper'), dark.get('--paper'), dark.get('--one')]).toEqual([
    '#fff',
    '#000',
    '#111',
  ]);
});
