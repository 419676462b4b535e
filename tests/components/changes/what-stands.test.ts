import { expect, it } from 'vitest';
import { whatStands } from '../../../src/components/changes/difference-parts.ts';

const parts = (...ids: string[]) => ids.map((id) => ({ id }));

it.each([
  ['nothing changed', parts(), 'none'],
  ['a number changed', parts('values', 'narrative'), 'sameConclusions'],
  ['a conclusion changed', parts('conclusions', 'values'), 'sameVerdicts'],
  ['a verdict changed', parts('verdicts', 'conclusions'), undefined],
])('says what stands where %s', (_what, given, expected) => {
  expect(whatStands(given)).toBe(expected);
});
