import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = readdirSync('src/reading').filter((name) => name.endsWith('.ts'));
const codesIn = (text: string) =>
  [...text.matchAll(/(?:refusal|notice)\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? '');
const codes = [
  ...new Set(sources.flatMap((name) => codesIn(readFileSync(`src/reading/${name}`, 'utf8')))),
];

const tests = ['reading', 'files']
  .flatMap((folder) => readdirSync(`tests/${folder}`).map((name) => `tests/${folder}/${name}`))
  .filter((name) => name.endsWith('.test.ts') && !name.endsWith('codes.test.ts'))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

test('there are codes to look for', () => {
  expect(codes.length).toBeGreaterThan(60);
});

/** A bad example with its exact place: `2:3 B2 range`, or a path where the file itself is wrong. */
test.each(codes)('%s has a bad example, and its place is expected exactly', (code) => {
  // A cell is refused in the helper of read-cell.test.ts, which expects the place for all of its cells.
  const expected = new RegExp(
    `(?:\\d+:\\d+(?: [A-Z]+\\d+)?|[^\\s']+) ${code}'|, '${code}'\\]|toBe\\('${code}'\\)`,
  );
  expect(expected.test(tests)).toBe(true);
});
