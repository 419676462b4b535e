import { expect, test } from 'vitest';
import { nextVersion } from '../../src/domain/publication.ts';

test.each([
  ['1.0', false, '1.1'],
  ['1.9', false, '1.10'],
  ['1.1', true, '2.0'],
  ['9.12', true, '10.0'],
])('after %s, major or not (%s), comes %s', (before, isMajor, version) => {
  expect(nextVersion(before, isMajor)).toBe(version);
});
