import { expect, it } from 'vitest';
import { sensitiveAmounts } from '../../src/disclosure/contributions.ts';
import type { AmountPolicy } from '../../src/domain/disclosure-policy.ts';

const cell = { table: 'oekonomi', row: 'loen', column: 'kroner' };
const usual: AmountPolicy = { contributors: 3, closeness: 10 };

const isHidden = (amounts: Record<string, number>, policy = usual): boolean =>
  sensitiveAmounts(
    Object.entries(amounts).map(([name, amount]) => ({
      cell,
      contributor: name.replace(/ .*/, ''),
      amount,
    })),
    policy,
  ).length === 1;

/** By hand, as in the Handbook on Statistical Disclosure Control, 4.2. */
it.each([
  ['one alone', { a: 100 }, usual, true],
  ['two, of whom each reckons the other', { a: 60, b: 40 }, usual, true],
  ['three much alike', { a: 40, b: 35, c: 25 }, usual, false],
  ['one firm in three branches', { 'a 1': 40, 'a 2': 35, b: 25 }, usual, true],
  // 100 - 50 - 46 = 4 is less than 10 % of 50: the second comes within 5 of the first.
  ['a third too small to cover the first', { a: 50, b: 46, c: 4 }, usual, true],
  // 100 - 50 - 45 = 5 is 10 % of 50.
  ['a third just large enough', { a: 50, b: 45, c: 5 }, usual, false],
  [
    'the same where nobody may come within 20 %',
    { a: 50, b: 45, c: 5 },
    { ...usual, closeness: 20 },
    true,
  ],
  // The two largest are 86 of 100.
  [
    'two that are more than 85 %',
    { a: 46, b: 40, c: 14 },
    { ...usual, dominance: { largest: 2, percent: 85 } },
    true,
  ],
  [
    'two that are just 85 %',
    { a: 45, b: 40, c: 15 },
    { ...usual, dominance: { largest: 2, percent: 85 } },
    false,
  ],
  [
    'fewer than five where five are asked for',
    { a: 30, b: 25, c: 25, d: 20 },
    { ...usual, contributors: 5 },
    true,
  ],
  ['nothing', { a: 0, b: 0, c: 0 }, usual, false],
] as const)('%s', (_, amounts, policy, expected) => {
  expect(isHidden(amounts, policy)).toBe(expected);
});
