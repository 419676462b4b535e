import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What each file of these folders imports, by its path from the root; types alone count too. */
function importsIn(root: string): Map<string, string[]> {
  const files = globSync('{src,tests}/**/*.{ts,mjs}', {
    cwd: root,
    exclude: ['**/node_modules/**'],
  });
  return new Map(
    files.map((file) => {
      const code = readFileSync(path.join(root, file), 'utf8');
      const found = code.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g);
      return [file, [...found].map(([, to = '']) => path.join(path.dirname(file), to))];
    }),
  );
}

/**
 * The unit tests that import a file, however far: those that are fewest steps away first, and those of its own room
 * before others.
 */
export function importingTests(root: string): (file: string) => string[] {
  const importers = new Map<string, string[]>();
  for (const [file, imported] of importsIn(root))
    for (const one of imported) importers.set(one, [...(importers.get(one) ?? []), file]);
  return (file) => {
    const steps = new Map([[file, 0]]);
    for (const [one, step] of steps)
      for (const importer of importers.get(one) ?? [])
        if (!steps.has(importer)) steps.set(importer, step + 1);
    const room = file.split('/')[1] ?? '';
    const rank = (test: string) =>
      (steps.get(test) ?? 0) - (test.startsWith(`tests/${room}/`) ? 100 : 0);
    return [...steps.keys()]
      .filter((one) => one.endsWith('.test.ts'))
      .toSorted((one, other) => rank(one) - rank(other));
  };
}
