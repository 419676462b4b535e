import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressWith, readState } from '../../src/client/catalogue/address.ts';
import { narrow, type Choice } from '../../src/client/catalogue/narrow.ts';

/** Two places, two years and a kind; the number of a choice is its place here. */
const choices: Choice[] = [
  { filter: 'sted', value: 'odder' },
  { filter: 'sted', value: 'toender' },
  { filter: 'aar', value: '2014' },
  { filter: 'aar', value: '2021' },
  { filter: 'slags', value: 'slutevaluering' },
];

/** Odder and Tønder in 2014 as a final report; Odder in 2021; Tønder in 2021 as a final report. */
const reports = [
  [0, 1, 2, 4],
  [0, 3],
  [1, 3, 4],
];

/** Counted by hand. */
describe('narrowing', () => {
  test.each([
    ['nothing', [], [true, true, true], [2, 2, 1, 2, 2]],
    ['one place', [0], [true, true, false], [2, 2, 1, 1, 1]],
    ['both places', [0, 1], [true, true, true], [2, 2, 1, 2, 2]],
    ['a place and a year', [0, 3], [false, true, false], [1, 1, 1, 1, 0]],
    ['a place, a year and a kind', [0, 3, 4], [false, false, false], [0, 1, 1, 0, 0]],
  ])('by %s', (_, chosen, shown, counts) => {
    expect(narrow(reports, choices, new Set(chosen))).toEqual({ shown, counts });
  });
});

const someChoices = fc.uniqueArray(
  fc.record({
    filter: fc.constantFrom('sted', 'aar', 'slags'),
    value: fc.constantFrom('a', 'b', 'c', 'd'),
  }),
  { selector: ({ filter, value }) => `${filter}=${value}`, minLength: 1 },
);

const someCatalogue = someChoices.chain((known) => {
  const numbers = fc.subarray(known.map((_, number) => number));
  return fc.record({
    known: fc.constant(known),
    listed: fc.array(numbers),
    chosen: numbers,
    order: fc.constantFrom('', 'titel'),
  });
});

/** What the words say, without a thought of speed: a choice of every filter that has any. */
function fitsBy(report: readonly number[], known: readonly Choice[], chosen: readonly number[]) {
  const byFilter = Object.groupBy(chosen, (number) => known[number]?.filter ?? '');
  return Object.values(byFilter).every((some) => some?.some((number) => report.includes(number)));
}

describe('whatever is chosen', () => {
  test('a report is shown that fits a choice of every filter', () => {
    fc.assert(
      fc.property(someCatalogue, ({ known, listed, chosen }) => {
        const { shown } = narrow(listed, known, new Set(chosen));
        expect(shown).toEqual(listed.map((report) => fitsBy(report, known, chosen)));
      }),
    );
  });

  test('a count is what the choice would give in the place of its filter’s others', () => {
    fc.assert(
      fc.property(someCatalogue, ({ known, listed, chosen }) => {
        const { counts } = narrow(listed, known, new Set(chosen));
        const recounted = known.map(({ filter }, number) => {
          const others = chosen.filter((one) => known[one]?.filter !== filter);
          return listed.filter((report) => fitsBy(report, known, [...others, number])).length;
        });
        expect(counts).toEqual(recounted);
      }),
    );
  });

  test('the order of choosing makes no difference, and neither does narrowing twice', () => {
    fc.assert(
      fc.property(someCatalogue, ({ known, listed, chosen }) => {
        const { shown } = narrow(listed, known, new Set(chosen));
        expect(narrow(listed, known, new Set(chosen.toReversed())).shown).toEqual(shown);
        const left = listed.filter((_, number) => shown[number]);
        expect(narrow(left, known, new Set(chosen)).shown).toEqual(left.map(() => true));
      }),
    );
  });

  test('one filter after the other leaves what both leave at once', () => {
    fc.assert(
      fc.property(someCatalogue, ({ known, listed, chosen }) => {
        const [first, second] = [
          chosen.filter((number) => known[number]?.filter === 'sted'),
          chosen.filter((number) => known[number]?.filter !== 'sted'),
        ];
        const left = (from: number[][], by: number[]) =>
          from.filter((_, number) => narrow(from, known, new Set(by)).shown[number]);
        const both = left(listed, chosen);
        expect(left(left(listed, first), second)).toEqual(both);
        expect(left(left(listed, second), first)).toEqual(both);
      }),
    );
  });

  test('the address gives it back', () => {
    fc.assert(
      fc.property(someCatalogue, ({ known, chosen, order }) => {
        const state = { chosen: new Set(chosen), order };
        const address = addressWith('https://maalestok.example/rapporter/', known, state);
        expect(readState(address, known, ['', 'titel'])).toEqual(state);
        expect(addressWith(address, known, state)).toBe(address);
      }),
    );
  });
});

describe('the address of the catalogue', () => {
  const page = 'https://maalestok.example/rapporter/';

  test('is one that people can read', () => {
    const state = { chosen: new Set([0, 1, 2]), order: 'titel' };
    expect(addressWith(page, choices, state)).toBe(
      `${page}?sted=odder,toender&aar=2014&orden=titel`,
    );
  });

  test('keeps what is not its own, and loses what is not chosen any more', () => {
    const state = { chosen: new Set<number>(), order: '' };
    expect(addressWith(`${page}?a=b&sted=odder&orden=titel#aar-2014`, choices, state)).toBe(
      `${page}?a=b#aar-2014`,
    );
  });

  test.each([
    '?sted=atlantis',
    '?orden=bedst',
    '?sted=',
    '?sted=%F0%9F',
    '?aar=2014x',
    '?ukendt=odder',
  ])('%s chooses nothing', (search) => {
    expect(readState(page + search, choices, ['', 'titel'])).toEqual({
      chosen: new Set(),
      order: '',
    });
  });
});
