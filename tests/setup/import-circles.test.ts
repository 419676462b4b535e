import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|astro)$/.test(name))
  .map((name) => path.join('src', name));

/** The modules that a file imports or exports from, types too. */
function importsOf(file: string): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:(?:import|export)[^;]*?|\}) from '(\.[^']+)'/gm,
  );
  return Array.from(statements, ([, target = '']) => path.join(path.dirname(file), target));
}

/** Takes away, again and again, what imports nothing that is left: what stays imports itself in the end. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  for (let before = Infinity; left.size < before;) {
    before = left.size;
    for (const [file, targets] of left)
      if (!targets.some((target) => left.has(target))) left.delete(file);
  }
  return [...left.keys()];
}

test('a circle is what is left', () => {
  const imports = { 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': ['b.ts'], 'd.ts': [] };
  expect(circles(new Map(Object.entries(imports)))).toEqual(['a.ts', 'b.ts', 'c.ts']);
});

test('no module imports itself through others, also not for types alone', () => {
  expect(circles(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
});
