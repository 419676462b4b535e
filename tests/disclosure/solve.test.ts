import { expect, test } from 'vitest';
import { solve, type Constraint, type Puzzle } from '../../src/disclosure/solve.ts';
import { randomStream } from '../bench/random.ts';

/** A part, its whole, its rounded percentage and one more number, with a share and up to two sums among them. */
function drawn(seed: number): Puzzle {
  const random = randomStream(seed);
  const from = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const between = (top: number) => {
    const ends = [from(0, top), from(0, top)].sort((one, other) => one - other);
    return { least: ends[0] ?? 0, most: ends[1] ?? 0 };
  };
  const unknowns = [between(12), between(12), between(100), between(12)];
  const share: Constraint = {
    terms: [0, 1, 2].map((unknown) => ({ unknown, factor: 1 })),
    ...{ least: 0, most: 0, stepsOfPercent: 1 },
  };
  const sums = Array.from({ length: from(0, 2) }, (): Constraint => {
    const terms = [0, 1, 3].map((unknown) => ({ unknown, factor: from(-2, 2) }));
    const middle = from(-10, 20);
    const used = terms.filter(({ factor }) => factor !== 0);
    return { terms: used, least: middle - from(0, 1), most: middle + from(0, 1) };
  });
  return { unknowns, constraints: [share, ...sums] };
}

/** Whether numbers fit, by the definition: 100 n / b is at most half a percent from p. A share of nobody says nothing. */
function fits(numbers: readonly number[], { constraints }: Puzzle): boolean {
  const [part = 0, whole = 0, percent = 0] = numbers;
  const isShare = Math.abs(100 * part - percent * whole) <= 0.5 * whole;
  return (
    isShare &&
    constraints.slice(1).every(({ terms, least, most }) => {
      const sum = terms.reduce(
        (all, { unknown, factor }) => all + factor * (numbers[unknown] ?? 0),
        0,
      );
      return sum >= least && sum <= most;
    })
  );
}

/** Whether any numbers fit, by trying all. */
function exist(puzzle: Puzzle, first: readonly number[] = []): boolean {
  const next = puzzle.unknowns[first.length];
  if (!next) return fits(first, puzzle);
  for (let at = next.least; at <= next.most; at += 1)
    if (exist(puzzle, [...first, at])) return true;
  return false;
}

test('numbers are found where trying them all finds some, and fit', () => {
  let [none, some] = [0, 0];
  for (let seed = 1; seed <= 400; seed += 1) {
    const puzzle = drawn(seed);
    const exists = exist(puzzle);
    const found = solve(puzzle);
    expect(found, `puzzle ${seed}`).not.toBe('limit');
    expect(Array.isArray(found), `puzzle ${seed}`).toBe(exists);
    if (Array.isArray(found)) expect(fits(found as number[], puzzle), `puzzle ${seed}`).toBe(true);
    if (exists) some += 1;
    else none += 1;
  }
  // Both kinds were tried, and often.
  expect(Math.min(none, some)).toBeGreaterThan(80);
});
