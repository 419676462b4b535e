import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressWith, isShown, readChoice } from '../../src/client/compare/choice.ts';

const page = 'https://maalestok.example/sammenlign/route-25-2014/';

test('a choice is read from the address, and what is no id is left out', () => {
  expect(readChoice(`${page}?rapporter=lmi-2021,paa-vej&maal=job,<script>`)).toEqual({
    rapporter: ['lmi-2021', 'paa-vej'],
    maal: ['job'],
  });
  expect(readChoice(page)).toEqual({ rapporter: [], maal: [] });
});

test('nothing chosen leaves nothing in the address, and other parameters stay', () => {
  expect(addressWith(`${page}?maal=a&x=1#maal-a`, { rapporter: [], maal: [] })).toBe(
    `${page}?x=1#maal-a`,
  );
  expect(addressWith(page, { rapporter: ['b', 'c'], maal: ['d'] })).toBe(
    `${page}?rapporter=b,c&maal=d`,
  );
});

test('what is written is read back', () => {
  const ids = fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { maxLength: 4 });
  fc.assert(
    fc.property(ids, ids, (rapporter, maal) => {
      const choice = { rapporter, maal };
      expect(readChoice(addressWith(page, choice))).toEqual(choice);
    }),
  );
});

test('where nothing is chosen everything is shown', () => {
  expect([
    isShown([], 'a'),
    isShown(['a'], 'a'),
    isShown(['a'], 'b'),
    isShown(['a'], undefined),
  ]).toEqual([true, true, false, false]);
});
