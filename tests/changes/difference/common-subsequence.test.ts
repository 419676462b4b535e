import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonSubsequence } from '../../../src/changes/difference/common-subsequence.ts';

/** The length of the longest common subsequence by its definition: every subsequence of the one is tried. */
function longest(before: readonly string[], after: readonly string[]): number {
  const [first, ...rest] = before;
  if (first === undefined) return 0;
  const at = after.indexOf(first);
  const without = longest(rest, after);
  return at === -1 ? without : Math.max(without, 1 + longest(rest, after.slice(at + 1)));
}

test('as much as can be is shared, in the order of both', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const shared = commonSubsequence(before, after);
      const kept = before.filter((_text, index) => shared.before.has(index));
      expect(after.filter((_text, index) => shared.after.has(index))).toEqual(kept);
      expect(kept).toHaveLength(longest(before, after));
    }),
    { numRuns: 2000 },
  );
});
