import { describe, expect, test } from 'vitest';
import { countedOnTables } from './counted-on-tables.ts';
import { errorsIn, revealedIn } from './published-tables.ts';
import { smallTables } from './small-tables.ts';

describe.each([...smallTables, ...countedOnTables])('$by', ({ open, cell, is, safe }) => {
  test('is told, with what the number is by hand', () => {
    const found = revealedIn(open).find((one) => one.cell === cell);
    expect(found?.range ?? 'none').toBe(is);
  });

  test('is not told of the safe table', () => {
    expect(revealedIn(safe).map(({ found }) => found)).toEqual([]);
  });

  test('can be read', () => {
    expect([...errorsIn(open), ...errorsIn(safe)]).toEqual([]);
  });
});
