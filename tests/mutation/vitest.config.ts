import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { withMutant, type Mutant } from './mutants.ts';

const root = path.resolve(import.meta.dirname, '../..');
const mutant = JSON.parse(process.env['MAALESTOK_MUTANT'] ?? '{}') as Partial<Mutant>;
const broken = mutant.file === undefined ? undefined : path.join(root, mutant.file);
const code = broken === undefined ? '' : readFileSync(broken, 'utf8');

/** Tests that put something else in the place of a module, which the others of a worker would meet. */
const replacing = globSync('tests/**/*.test.ts', { cwd: root }).filter((file) =>
  /vi\.(?:mock|spyOn|stubEnv)\(|process\.env\['\w+'\] = /.test(
    readFileSync(path.join(root, file), 'utf8'),
  ),
);

/** The unit tests, over code in which one file is read with a mutant. Nothing on disk is changed. */
export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) => (id.split('?')[0] === broken ? withMutant(code, mutant as Mutant) : undefined),
    },
  ],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/fixtures/**', '**/node_modules/**', 'tests/setup/**', ...replacing],
    isolate: false,
    bail: 1,
    reporters: ['dot'],
    testTimeout: 60_000,
    // What is kept on disk is the code without the mutant.
    fsModuleCache: false,
  },
});
