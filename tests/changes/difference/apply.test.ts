import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicReport } from '../../../src/domain/public-report.ts';
import { compareReports } from '../../../src/changes/difference/difference-of.ts';
import { applied } from './apply.ts';
import { editedReports } from './generated-edits.ts';
import { pairs } from './pairs.ts';
import { stateOf } from './told-state.ts';

function expectNew(before: PublicReport, after: PublicReport): void {
  const made = applied(stateOf(before, after), compareReports(before, after, []));
  expect(made).toEqual(stateOf(after, before));
}

describe('the difference, applied to the old, gives the new', () => {
  // What is suppressed in one version alone is not told, and so cannot be applied.
  const open = pairs.filter(({ name }) => name !== 'suppressed-cell');

  it.each(open)('for $name, and back', ({ before, after }) => {
    expectNew(before, after);
    expectNew(after, before);
  });

  it('for any two versions', { timeout: 60_000 }, () => {
    fc.assert(fc.property(editedReports, editedReports, expectNew));
  });
});
