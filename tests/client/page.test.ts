import { expect, test } from 'vitest';

import { linkAddress } from '../../src/client/page/copy-link.ts';
import { lastAbove } from '../../src/client/page/current-section.ts';

test.each([
  ['none yet', [false, false, false], -1],
  ['the first', [true, false, false], 0],
  ['the last of several', [true, true, false], 1],
  ['the very last', [true, true, true], 2],
  ['no headings at all', [], -1],
])('the section that is read: %s', (_, above, index) => {
  expect(lastAbove(above)).toBe(index);
});

// What a figure keeps in the address (`ved`, `figur`) belongs to that figure.
test.each([
  ['https://a.example/rapporter/x/#afsnit', 'https://a.example/rapporter/x/#afsnit'],
  ['https://a.example/rapporter/x/?figur=f&ved=3#afsnit', 'https://a.example/rapporter/x/#afsnit'],
])('the address of a position: %s', (href, address) => {
  expect(linkAddress(href)).toBe(address);
});
