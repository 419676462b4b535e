import { expect, test } from 'vitest';
import { nearestName } from '../../src/domain/identifier.ts';

const known = ['title', 'type', 'description', 'unit_column', 'Fact', 'facts'];

test.each<[string, string | undefined]>([
  ['titel', 'title'],
  ['tpye', 'type'],
  ['desciption', 'description'],
  ['unit-column', 'unit_column'],
  ['UNIT COLUMN', 'unit_column'],
  ['fact', 'Fact'],
  ['Fakt', 'Fact'],
  ['antal', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%s is near %s', (name, expected) => {
  expect(nearestName(name, known)).toBe(expected);
});
