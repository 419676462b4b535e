import { expect, it } from 'vitest';
import {
  compareVersions,
  isIdentifier,
  isVersionNumber,
  slugFrom,
} from '../../src/domain/identifier.ts';

it.each(['a', 'paa-vej-billund-2021', '1-0', 'x'.repeat(80)])('%s is an identifier', (text) => {
  expect(isIdentifier(text)).toBe(true);
});

it.each(['', 'A', 'a b', 'å', '-a', 'a-', 'a--b', '../x', 'con', 'constructor', 'x'.repeat(81)])(
  '%j is none',
  (text) => {
    expect(isIdentifier(text)).toBe(false);
  },
);

it('knows version numbers and their order', () => {
  expect([isVersionNumber('1.0'), isVersionNumber('01.0'), isVersionNumber('1')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(['1.10', '2.0', '1.9'].toSorted(compareVersions)).toEqual(['1.9', '1.10', '2.0']);
});

it.each([
  ['Målopfyldelse i Odder', 'maalopfyldelse-i-odder'],
  ['Ærlig øvelse: 24/7', 'aerlig-oevelse-24-7'],
  ['Café', 'cafe'],
])('%s becomes %s', (heading, slug) => {
  expect(slugFrom(heading)).toBe(slug);
});
