import { globSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { slowPatterns } from '../../lint/slow-patterns.mjs';

const toldOf = (code: string): string[] =>
  new Linter()
    .verify(code, {
      plugins: { maalestok: { rules: { 'slow-pattern': slowPatterns } } },
      rules: { 'maalestok/slow-pattern': 'error' },
    })
    .map(({ message }) => /\((.*?)\)/.exec(message)?.[1] ?? message);

/** Davis and others, ‘The impact of regular expression denial of service in practice’ (2018), names the shapes. */
test.each([
  ['a loop in a loop', '/^(a+)+$/', ['exponential']],
  ['two alternatives that begin alike', '/^(a|a)*$/', ['exponential']],
  ['two loops over the same', '/^\\d+\\d+x/', ['2nd degree polynomial']],
  ['a loop that may begin anywhere', '/\\s+$/', ['2nd degree polynomial']],
  ['three loops that may begin anywhere', '/a*b*a*$/', ['3rd degree polynomial']],
])('refuses %s', (_name, code, expected) => expect(toldOf(code)).toEqual(expected));

test.each([
  ['a loop that begins in one place', '/^\\s+/'],
  ['a loop with an end that is not in it', '/<[^<>]*>/g'],
  ['a loop with a limit', '/^\\d{1,9}\\d+x/'],
  ['words', '/født|born/u'],
])('accepts %s', (_name, code) => expect(toldOf(code)).toEqual([]));

test('who is allowed to be slow names the limit of the text', () => {
  const allowed = globSync('src/**/*.{ts,mjs,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/eslint-disable.*slow-pattern(.*)/g)].map(
      ([, reason = '']) => reason,
    ),
  );
  expect(allowed.length).toBeGreaterThan(0);
  for (const reason of allowed) expect(reason).toMatch(/^ -- \S+/);
});
